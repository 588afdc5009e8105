package lms

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"upperhand/game/bundle"
	"upperhand/game/need"
	"upperhand/game/scenario"
)

// ncName is what XML lets an identifier be.
var ncName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9._-]*$`)

// titles are texts that an author could choose.
var titles = []string{"Ending it at work", `<b>"Ärger" & 'Folgen'</b> ]]>`, "権力と信頼 👩🏽‍⚕️", "a\tb\nc", strings.Repeat("long ", 200)}

func titled(title string) []*scenario.Scenario {
	return []*scenario.Scenario{{ID: "2-in-1", Title: title, Language: "de"}}
}

var names = []string{"boot.js", "imsmanifest.xml", "index.html", "scenarios/2-in-1.lua"}

// read is a manifest as a platform reads it.
type read struct {
	XMLName    xml.Name
	Identifier string `xml:"identifier,attr"`
	Edition    string `xml:"metadata>schemaversion"`
	Courses    struct {
		Default string `xml:"default,attr"`
		Course  struct {
			Identifier string `xml:"identifier,attr"`
			Title      string `xml:"title"`
			Items      []struct {
				Identifier string `xml:"identifier,attr"`
				Resource   string `xml:"identifierref,attr"`
				Title      string `xml:"title"`
			} `xml:"item"`
		} `xml:"organization"`
	} `xml:"organizations"`
	Resources []struct {
		Identifier string     `xml:"identifier,attr"`
		Href       string     `xml:"href,attr"`
		Attrs      []xml.Attr `xml:",any,attr"`
		Files      []file     `xml:"file"`
	} `xml:"resources>resource"`
}

func TestAManifestNamesOneActivityAndEveryFile(t *testing.T) {
	for f, want := range map[Format]struct{ edition, space, kind string }{
		SCORM12:   {"1.2", "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "scormtype"},
		SCORM2004: {"2004 4th Edition", "http://www.imsglobal.org/xsd/imscp_v1p1", "scormType"},
	} {
		for _, title := range titles {
			text, err := scorm(f, aboutCases(titled(title)), names)
			if err != nil {
				t.Fatal(err)
			}
			var m read
			if err := xml.Unmarshal(text, &m); err != nil {
				t.Fatalf("%s, %q: %v", f, title, err)
			}
			if m.XMLName.Space != want.space || m.Edition != want.edition {
				t.Errorf("%s is said to be %s of %s", f, m.Edition, m.XMLName.Space)
			}
			if len(m.Courses.Course.Items) != 1 || len(m.Resources) != 1 || m.Courses.Default != m.Courses.Course.Identifier || m.Courses.Course.Items[0].Resource != m.Resources[0].Identifier {
				t.Fatalf("%s is not one activity: %s", f, text)
			}
			for _, id := range []string{m.Identifier, m.Courses.Course.Identifier, m.Courses.Course.Items[0].Identifier, m.Resources[0].Identifier} {
				if !ncName.MatchString(id) {
					t.Errorf("%q is no name in XML", id)
				}
			}
			if want := cut(title, mostTitle); m.Courses.Course.Title != want || m.Courses.Course.Items[0].Title != want {
				t.Errorf("the title %q came out as %q", want, m.Courses.Course.Title)
			}
			var listed []string
			for _, one := range m.Resources[0].Files {
				listed = append(listed, one.Href)
			}
			if !slices.Equal(listed, names) || m.Resources[0].Href != "index.html" {
				t.Errorf("the files are %q, and the first is %q", listed, m.Resources[0].Href)
			}
			if !slices.ContainsFunc(m.Resources[0].Attrs, func(a xml.Attr) bool { return a.Name.Local == want.kind && a.Value == "sco" }) {
				t.Errorf("%s tracks nothing: %v", f, m.Resources[0].Attrs)
			}
			if strings.Contains(strings.ToLower(string(text)), "mastery") {
				t.Error("there is a mastery score, which makes a platform judge")
			}
		}
	}
}

// TestManifestsFitTheSchemas holds manifests against the schemas of IMS and ADL.
func TestManifestsFitTheSchemas(t *testing.T) {
	lint := need.Program(t, "xmllint")
	dir, err := filepath.Abs("../../build/schemas")
	if err != nil {
		t.Fatal(err)
	}
	need.File(t, filepath.Join(dir, "ready"), "build/schemas/ready")
	for f, schema := range map[Format][2]string{
		SCORM12:   {"scorm12edition", `<xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/><xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>`},
		SCORM2004: {"scorm20044thedition", `<xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/><xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/><xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>`},
	} {
		temp := t.TempDir()
		all := filepath.Join(temp, "all.xsd")
		both := `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">` + strings.ReplaceAll(schema[1], `schemaLocation="`, `schemaLocation="file://`+dir+"/"+schema[0]+"/") + `</xs:schema>`
		if err := os.WriteFile(all, []byte(both), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, title := range titles {
			text, err := scorm(f, aboutCases(titled(title)), names)
			if err != nil {
				t.Fatal(err)
			}
			name := filepath.Join(temp, manifestName)
			if err := os.WriteFile(name, text, 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command(lint, "--nonet", "--noout", "--schema", all, name).CombinedOutput(); err != nil {
				t.Errorf("%s, %q: %v\n%s\n%s", f, title, err, out, text)
			}
		}
	}
}

// TestACourseStructureFollowsCmi5 checks the rules of its section 13 that a
// course of one unit touches: no package carries the schema.
func TestACourseStructureFollowsCmi5(t *testing.T) {
	for _, title := range titles {
		text, err := cmi5(aboutCases(titled(title)))
		if err != nil {
			t.Fatal(err)
		}
		var c struct {
			XMLName xml.Name
			Parts   []struct {
				XMLName xml.Name
				ID      string `xml:"id,attr"`
				MoveOn  string `xml:"moveOn,attr"`
				Launch  string `xml:"launchMethod,attr"`
				Mastery string `xml:"masteryScore,attr"`
				Inner   []struct {
					XMLName xml.Name
					Text    string   `xml:",chardata"`
					Strings []inLang `xml:"langstring"`
				} `xml:",any"`
			} `xml:",any"`
		}
		if err := xml.Unmarshal(text, &c); err != nil {
			t.Fatal(err)
		}
		if c.XMLName.Space != "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" || c.XMLName.Local != "courseStructure" {
			t.Errorf("the root is %v", c.XMLName)
		}
		if len(c.Parts) != 2 || c.Parts[0].XMLName.Local != "course" || c.Parts[1].XMLName.Local != "au" {
			t.Fatalf("it is not a course of one unit: %s", text)
		}
		for i, want := range [][]string{{"title", "description"}, {"title", "description", "url"}} {
			var order []string
			for _, part := range c.Parts[i].Inner {
				order = append(order, part.XMLName.Local)
				if part.XMLName.Local != "url" && (len(part.Strings) != 1 || part.Strings[0].Lang != "de" || part.Strings[0].Text == "") {
					t.Errorf("%s is not told in the case's language: %v", part.XMLName.Local, part.Strings)
				}
			}
			if !slices.Equal(order, want) {
				t.Errorf("%s holds %q, in this order %q", c.Parts[i].XMLName.Local, order, want)
			}
			if !regexp.MustCompile(`^urn:[a-z0-9][a-z0-9-]{1,30}:[A-Za-z0-9:._-]+$`).MatchString(c.Parts[i].ID) {
				t.Errorf("%q is no IRI", c.Parts[i].ID)
			}
		}
		unit := c.Parts[1]
		if unit.MoveOn != "Completed" || unit.Launch != "AnyWindow" || unit.Mastery != "" || c.Parts[0].ID == unit.ID {
			t.Errorf("the unit is %+v", unit)
		}
		if url := unit.Inner[2].Text; url != "index.html" {
			t.Errorf("it opens %q", url)
		}
	}
}

// TestAnExportKeepsItsName: a platform takes a package for a new version of the
// old one by its name, so a mended case must not change it, and others must.
func TestAnExportKeepsItsName(t *testing.T) {
	one, two := &scenario.Scenario{ID: "one", Title: "One"}, &scenario.Scenario{ID: "two", Title: "Two"}
	mended := &scenario.Scenario{ID: "one", Title: "Number one", Hash: "other"}
	name := func(cases ...*scenario.Scenario) string { return aboutCases(cases).name }
	if name(one) != name(mended) || name(one, two) != name(mended, two) {
		t.Error("a mended case is another package")
	}
	if name(one) == name(two) || name(one) == name(one, two) || name(one, two) == name(two, one) {
		t.Error("other cases are the same package")
	}
}

// TestCodesStay: three letters each, all different, and those of the other
// choices stay where one is put in.
func TestCodesStay(t *testing.T) {
	for _, sc := range shipped(t) {
		e, err := entryOf(sc)
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		seen := map[string]bool{}
		for _, c := range e.Choices {
			if len(c.Code) != 3 || seen[c.Code] {
				t.Errorf("%s: %q stands for %q", sc.ID, c.Code, c.ID)
			}
			seen[c.Code] = true
			ids = append(ids, c.ID)
		}
		more, err := codesOf(slices.Insert(slices.Clone(ids), 1, "a-choice-put-in"))
		if err != nil {
			t.Fatal(err)
		}
		more = slices.Delete(more, 1, 2)
		for i, c := range e.Choices {
			if more[i] != c.Code {
				t.Errorf("%s: with a choice put in, %q is %q and no more %q", sc.ID, c.ID, more[i], c.Code)
			}
		}
	}
}

// TestCodesNeverMeet: of a thousand ids, some begin with the same code.
func TestCodesNeverMeet(t *testing.T) {
	ids := make([]string, 1000)
	for i := range ids {
		ids[i] = "choice-" + strconv.Itoa(i)
	}
	all, err := codesOf(ids)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	if n := len(slices.Compact(all)); n != len(ids) {
		t.Errorf("%d ids have %d codes", len(ids), n)
	}
}

func TestAPackageNeedsACaseAndAKind(t *testing.T) {
	if _, err := Make(SCORM12, bundle.Player{}, nil, nil, bundle.Course{}); err == nil {
		t.Error("a package without a case was made")
	}
	if _, err := Make("scorm13", bundle.Player{}, make([]bundle.Case, 1), make([]*scenario.Scenario, 1), bundle.Course{}); err == nil {
		t.Error("a package of no known kind was made")
	}
}
