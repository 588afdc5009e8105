package lms

import "encoding/xml"

const structureName = "cmi5.xml"

// structure is what cmi5 wants at the top of a package: a course of one
// assignable unit. It has no mastery score, and the unit is done with when it is
// completed.
type structure struct {
	XMLName xml.Name `xml:"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd courseStructure"`
	Course  told     `xml:"course"`
	Unit    unit     `xml:"au"`
}

type told struct {
	ID          string `xml:"id,attr"`
	Title       inLang `xml:"title>langstring"`
	Description inLang `xml:"description>langstring"`
}

type unit struct {
	ID          string `xml:"id,attr"`
	MoveOn      string `xml:"moveOn,attr"`
	Launch      string `xml:"launchMethod,attr"`
	Kind        string `xml:"activityType,attr"`
	Title       inLang `xml:"title>langstring"`
	Description inLang `xml:"description>langstring"`
	URL         string `xml:"url"`
}

type inLang struct {
	Lang string `xml:"lang,attr"`
	Text string `xml:",chardata"`
}

// simulation is the kind of activity, one of ADL's.
const simulation = "http://adlnet.gov/expapi/activities/simulation"

// cmi5 gives the course structure. Its ids are URNs of our own, since an address
// would be that of a host which somebody else may own.
func cmi5(of about) ([]byte, error) {
	title, description := inLang{of.lang, of.title}, inLang{of.lang, of.description}
	return document(structure{
		Course: told{ID: "urn:upperhand:course:" + of.name, Title: title, Description: description},
		Unit: unit{
			ID: "urn:upperhand:unit:" + of.name, MoveOn: "Completed", Launch: "AnyWindow", Kind: simulation,
			Title: title, Description: description, URL: pageName,
		},
	})
}
