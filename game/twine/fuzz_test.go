package twine

import (
	"bytes"
	"errors"
	"testing"
)

// everything reads and converts, and holds what must be true of any import.
func everything(t *testing.T, name string, data []byte) {
	stories, err := Read([]File{{name, data}})
	var refused *Error
	if err != nil {
		lines := bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r")) + 1
		if !errors.As(err, &refused) || refused.File == "" || refused.Text == "" || refused.Line < 0 || refused.Line > lines || len(refused.Text) > 2*maxName+500 {
			t.Fatalf("no place or reason: %v", err)
		}
		return
	}
	again, err := Read([]File{{name, data}})
	if err != nil || len(again) != len(stories) || len(stories) > maxStories {
		t.Fatalf("read twice, there are %d stories and then %d (%v)", len(stories), len(again), err)
	}
	for i, s := range stories[:min(len(stories), 3)] {
		options := Options{Speakers: len(data)%2 == 0}
		checkScript(t, s, options)
		sameAgain(t, s, again[i], options)
	}
}

// sameAgain holds that one story makes one scenario, and no more of it than
// there is to tell.
func sameAgain(t *testing.T, a, b *Story, options Options) {
	t.Helper()
	one, err := Convert(a, options)
	other, again := Convert(b, options)
	if err != nil || again != nil {
		if err == nil || again == nil || err.Error() != again.Error() {
			t.Fatalf("refused once: %v, %v", err, again)
		}
		return
	}
	if !bytes.Equal(one.Script, other.Script) || !bytes.Equal(one.Tests, other.Tests) || one.Report.Text() != other.Report.Text() {
		t.Errorf("converted twice it differs:\n%s\n---\n%s", one.Script, other.Script)
	}
	size := 0
	for _, p := range a.Passages {
		size += len(p.Name) + len(p.Text) + 1000
	}
	if len(one.Script) > 50*size {
		t.Errorf("a story of %d bytes makes a script of %d", size, len(one.Script))
	}
}

func FuzzTwee(f *testing.F) {
	f.Add([]byte(story("SugarCube", "Text [[a]]", "a")))
	f.Add([]byte("\xef\xbb\xbf::Start [x y] <10,20>\r\nText\r\n:: a\\[b\\] [t] {\"position\":\"1,2\"}\r\n[[Start]]"))
	f.Add([]byte(":: StoryData\n{\"format\": 7}\n:: A\n[[A]]\n::@include x\n"))
	f.Fuzz(func(t *testing.T, data []byte) { everything(t, "story.twee", data) })
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(`<html><tw-storydata name="S" startnode="1" format="Harlowe" format-version="3.3"><style>x</style><tw-passagedata pid="1" name="A" tags="">Text &lt;b&gt; [[A]]</tw-passagedata></tw-storydata></html>`))
	f.Add([]byte(`<div id="storeArea"><div tiddler="Start" tags="">One\nTwo [[End]]</div><div tiddler="End">\s</div><div tiddler="StorySettings">obfuscate:rot13</div></div>`))
	f.Add([]byte(`<tw-storydata><tw-passagedata name="A"><script></tw-passagedata>`))
	f.Fuzz(func(t *testing.T, data []byte) { everything(t, "story.html", append([]byte("<"), data...)) })
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(`"name":"S","format":"Snowman","start":"A","passages":[{"name":"A","tags":["x"],"text":"Text [[A]]"}]}`))
	f.Add([]byte(`"startnode":"2","passages":[{"pid":2,"name":"A","tags":"x y","text":"[[A]]"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) { everything(t, "story.json", append([]byte("{"), data...)) })
}

// FuzzDialects reads any text as a passage of each format.
func FuzzDialects(f *testing.F) {
	for _, text := range []string{
		`(if: $a is 1)[x](else:)[[b]] (link: "x")[(set: $a to it + 1)(goto: "b")] {a} |n>[b] (set: $a to "x")`,
		`<<if $a gte 1>>x<<elseif $b>>y<<else>>[[b][$a = 1]]<</if>><<switch $a>><<case 1>>z<</switch>><<link [[b]]>><<set $a++>><</link>>`,
		"a: 1\nb (a > 1): 'x'\n--\n[if a === 1; x]\n{b} {embed passage: 'Start'}\n[else]\n{link to: 'b', label: 'c'}",
		`<% if (s.a) { s.b = 1 %>x<% } else { %><a data-passage="b">c</a><% } %><%= story.render("Start") %>`,
		`<div><img x="y"><b>**x** ''y'' //z//</b> &amp; <!-- c --> [[a|b]] $a _b`,
		`<<include "Start">><<link "x">>[[b]]<</link>><<silently>><<goto "b">><</silently>><<set $visited to visited("b")>>`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range []string{"Harlowe", "SugarCube", "Chapbook", "Snowman"} {
			s := &Story{Title: "S", Format: format, Start: "Start"}
			for _, p := range []Passage{{Name: "Start", Text: text}, {Name: "b", Text: text}, {Name: "c", Text: "Text."}} {
				p.File, p.Line = "story.twee", 1
				if s.add(p) != nil {
					return
				}
			}
			checkScript(t, s, Options{Speakers: len(text)%2 == 0})
		}
	})
}
