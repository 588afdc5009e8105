package lms

import (
	"encoding/xml"
	"slices"
)

const (
	manifestName = "imsmanifest.xml"
	pageName     = "index.html"
)

// manifest is what SCORM wants at the top of a package: an organization with one
// item, which is one resource, which is all files. There is no mastery score: a
// platform that finds one overwrites what the page said with passed or failed.
type manifest struct {
	XMLName    xml.Name   `xml:"manifest"`
	Namespaces []xml.Attr `xml:",any,attr"`
	Identifier string     `xml:"identifier,attr"`
	Version    string     `xml:"version,attr"`
	Lang       string     `xml:"xml:lang,attr,omitempty"`
	Schema     string     `xml:"metadata>schema"`
	Edition    string     `xml:"metadata>schemaversion"`
	Courses    courses    `xml:"organizations"`
	Resource   resource   `xml:"resources>resource"`
}

type courses struct {
	Default string `xml:"default,attr"`
	Course  struct {
		Identifier string `xml:"identifier,attr"`
		Title      string `xml:"title"`
		Item       struct {
			Identifier string    `xml:"identifier,attr"`
			Resource   string    `xml:"identifierref,attr"`
			Title      string    `xml:"title"`
			Sequencing *delivery `xml:"imsss:sequencing>imsss:deliveryControls"`
		} `xml:"item"`
	} `xml:"organization"`
}

// delivery tells a platform that the page itself says what is completed; else it
// counts an activity as completed that was merely closed.
type delivery struct {
	Completion string `xml:"completionSetByContent,attr"`
	Objective  string `xml:"objectiveSetByContent,attr"`
}

type resource struct {
	Identifier string `xml:"identifier,attr"`
	Type       string `xml:"type,attr"`
	Kind       string `xml:"adlcp:scormtype,attr,omitempty"` // of 1.2
	KindNew    string `xml:"adlcp:scormType,attr,omitempty"` // of 2004
	Href       string `xml:"href,attr"`
	Files      []file `xml:"file"`
}

type file struct {
	Href string `xml:"href,attr"`
}

func namespace(prefix, uri string) xml.Attr {
	if prefix == "" {
		return xml.Attr{Name: xml.Name{Local: "xmlns"}, Value: uri}
	}
	return xml.Attr{Name: xml.Name{Local: "xmlns:" + prefix}, Value: uri}
}

// scorm gives the manifest of the named files, which belong to one activity.
func scorm(f Format, of about, names []string) ([]byte, error) {
	m := manifest{Identifier: of.name, Version: "1", Lang: of.lang, Schema: "ADL SCORM", Edition: "1.2"}
	m.Courses.Default = "course"
	course := &m.Courses.Course
	course.Identifier, course.Title = "course", of.title
	course.Item.Identifier, course.Item.Resource, course.Item.Title = "activity", "page", of.title
	m.Resource = resource{Identifier: "page", Type: "webcontent", Href: pageName}
	for _, name := range names {
		m.Resource.Files = append(m.Resource.Files, file{name})
	}
	if !slices.Contains(names, pageName) {
		panic("a package without its page")
	}
	if f == SCORM12 {
		m.Resource.Kind = "sco"
		m.Namespaces = []xml.Attr{
			namespace("", "http://www.imsproject.org/xsd/imscp_rootv1p1p2"),
			namespace("adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
		}
		return document(m)
	}
	m.Edition, m.Resource.KindNew = "2004 4th Edition", "sco"
	m.Namespaces = []xml.Attr{
		namespace("", "http://www.imsglobal.org/xsd/imscp_v1p1"),
		namespace("adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3"),
		namespace("imsss", "http://www.imsglobal.org/xsd/imsss"),
	}
	course.Item.Sequencing = &delivery{"true", "true"}
	return document(m)
}

// document writes a value as a file.
func document(value any) ([]byte, error) {
	text, err := xml.MarshalIndent(value, "", "  ")
	if err != nil {
		return nil, err
	}
	return append([]byte(xml.Header), append(text, '\n')...), nil
}
