package twine

import (
	"fmt"
	"strings"
	"testing"

	"upperhand/game/script"
)

// story makes Twee of a format and the text of its first passage. What follows
// are further passages: the names of empty ones, or whole ones after a colon.
func story(format, start string, more ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, ":: StoryTitle\nA story\n\n:: StoryData\n{\"format\": %q, \"start\": \"Start\"}\n\n:: Start\n%s\n", format, start)
	for _, p := range more {
		name, text, whole := strings.Cut(p, ": ")
		if !whole {
			text = "It ends."
		}
		fmt.Fprintf(&b, "\n:: %s\n%s\n", name, text)
	}
	return b.String()
}

// failer is a test, or one run of a property.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// convert imports Twee, and fails where the result does not load.
func convert(t failer, twee string, options Options) (*Scenario, *script.Loaded) {
	t.Helper()
	stories, err := Read([]File{{"story.twee", []byte(twee)}})
	if err != nil {
		t.Fatal(err)
	}
	made, err := Convert(stories[0], options)
	if err != nil {
		t.Fatalf("%v\n%s", err, twee)
	}
	loaded, found := script.Load("scenario.lua", made.Script)
	if loaded == nil {
		t.Fatalf("%v\n%s", found, made.Script)
	}
	if _, found := script.LoadTests(loaded, "scenario_test.lua", made.Tests); found.Failed() {
		t.Fatalf("%v\n%s", found, made.Tests)
	}
	return made, loaded
}

// body gives what stands in the first scene of a script, without its head.
func body(lua []byte) string {
	_, rest, _ := strings.Cut(string(lua), "\nscene ")
	_, rest, _ = strings.Cut(rest, "somebody,\n")
	rest, _, _ = strings.Cut(rest, "\n}\n")
	var lines []string
	for line := range strings.SplitSeq(rest, "\n") {
		lines = append(lines, strings.TrimSuffix(strings.TrimSpace(line), ","))
	}
	return strings.Join(lines, "\n")
}

// check imports one passage and compares its scene.
func check(t *testing.T, format, text, want string, more ...string) {
	t.Helper()
	made, _ := convert(t, story(format, text, more...), Options{})
	if got := body(made.Script); got != want {
		t.Errorf("%s:\n%s\n\ngave\n%s\n\nwant\n%s", format, text, got, want)
	}
}

func TestEveryFormOfALinkBecomesAChoice(t *testing.T) {
	for _, c := range []struct{ formats, text, want string }{
		{"all", "Text.\n\n[[a]]", `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"all", "Text.\n\n[[Go on|a]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
		{"all", "Text.\n\n[[ Go on | a ]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
		{"all", "Text.\n\n[[Go on->a]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
		{"all", "Text.\n\n[[Go -> on->a]]", `narrate "Text."` + "\n" + `choice "Go -> on" { go = "a" }`},
		{"all", "Text.\n\n[[a<-Go on]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
		{"all", "Text.\n\n[[Go on|a]]\n[[Stay|b]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }` + "\n" + `choice "Stay" { go = "b" }`},
		{"all", "You [[go|a]] or you [[stay|b]].", `narrate "You go or you stay."` + "\n" + `choice "go" { go = "a" }` + "\n" + `choice "stay" { go = "b" }`},
		{"all", "Text.\n\n[[**Go** <b>on</b>|a]]", ""},
		{"all", "Text.\n\n[[Elsewhere|https://example.org]]\n\n[[a]]", `narrate "Text."` + "\n" + `-- TODO Twine: [[Elsewhere|https://example.org]]` + "\n" + `choice "a" { go = "a" }`},
		{"all", "Text.\n\n[[Go|a]]\n\n[[Go|a]]", `narrate "Text."` + "\n" + `choice "Go" { go = "a" }`},
		{"all", "Text.\n\n[[Go|a]]\n\n[[Go|b]]", `narrate "Text."` + "\n" + `choice "Go" { go = "a" }` + "\n" + `choice "Go (b)" { go = "b" }`},
		{"all", `Text.` + "\n\n" + `<a data-passage="a">Go <i>on</i></a>`, `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
		{"SugarCube", "Text.\n\n[[Go on|a][$x = 1]]\n<<if $x>><</if>>", `narrate "Text."` + "\n" + `choice "Go on" { go = "a", set = { x = 1 } }`},
		{"SugarCube", "Text.\n\n[[Go on->a][$x to 1; $y += 2]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a", set = { x = 1, y = "y + 2" } }`},
		{"SugarCube", "Text.\n\n[[Back|previous()]]\n\n[[a]]", `narrate "Text."` + "\n" + `-- TODO Twine: [[Back|previous()]]` + "\n" + `choice "a" { go = "a" }`},
		{"SugarCube", "Text.\n\n[[Go|$where]]\n\n[[a]]", `narrate "Text."` + "\n" + `-- TODO Twine: [[Go|$where]]` + "\n" + `choice "a" { go = "a" }`},
		{"SugarCube", "Text.\n\n[img[cat.png][a]]\n\n[[b]]", `narrate "Text."` + "\n" + `-- TODO Twine: [img[cat.png][a]]` + "\n" + `choice "b" { go = "b" }`},
		{"Chapbook", "Text.\n\n> [[Go on->a]]\n> [[b]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }` + "\n" + `choice "b" { go = "b" }`},
		{"Chapbook", "Text.\n\n{link to: 'a', label: 'Go on'}", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
		{"Chapbook", "Text.\n\n{link to: \"a\"}", `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"Snowman", "Text.\n\n- [[Go on|a]]\n- [[b]]", `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }` + "\n" + `choice "b" { go = "b" }`},
		{"Snowman", `Text.` + "\n\n" + `<a href="javascript:void(0)" data-passage="a">Go on</a>`, `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`},
	} {
		formats := []string{c.formats}
		if c.formats == "all" {
			formats = []string{"Harlowe", "SugarCube", "Chapbook", "Snowman"}
		}
		for _, format := range formats {
			want := c.want
			if want == "" { // stars make letters bold in all formats but one
				want = `narrate "Text."` + "\n" + `choice "Go on" { go = "a" }`
				if format == "SugarCube" {
					want = `narrate "Text."` + "\n" + `choice "**Go** on" { go = "a" }`
				}
			}
			check(t, format, c.text, want, "a", "b")
		}
	}
}

func TestMacrosOfHarlowe(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`(link-goto: "Go on", "a")`, `choice "Go on" { go = "a" }`},
		{`(link-goto: "a")`, `choice "a" { go = "a" }`},
		{`(LinkGoto: 'It''s', "a")`, `-- TODO Twine: (LinkGoto: 'It''s', "a")` + "\n" + `ending "start-end" {}`},
		{`(link: "Go on")[(goto: "a")]`, `choice "Go on" { go = "a" }`},
		{`(link: "Go on")[(set: $x to 1)(go-to: "a")]`, `choice "Go on" { go = "a", set = { x = 1 } }`},
		{`(link-reveal-goto: "Go on", "a")[(set: $x to it + 1)]`, `choice "Go on" { go = "a", set = { x = "x + 1" } }`},
		{`(link: "Go")[(if: $x is 1)[(goto: "a")](else:)[(goto: "b")]]`, `choice "Go" { go = "a", when = "x == 1" }` + "\n" + `choice "Go" { go = "b", when = "x ~= 1" }`},
		{`(link: "More")[And more.] [[a]]`, `-- TODO Twine: (link: "More")` + "\n" + `narrate "More And more."` + "\n" + `choice "a" { go = "a" }`},
		{`(click: "door")[(goto: "a")] The door.`, `narrate "door The door."` + "\n" + `choice "door" { go = "a" }`},
		{`(goto: "a")`, `go "b-scene"`},
		{`(if: $x > 2)[Much.](else-if: $x is 2)[Two.](else:)[Little.] [[a]]`, `narrate "Much." { when = "x > 2" }` + "\n" + `narrate "Two." { when = "x == 2" }` + "\n" + `narrate "Little." { when = "x < 2" }` + "\n" + `choice "a" { go = "a" }`},
		{`(unless: $x)[No.]` + "\n" + `[[a]]`, `narrate "No." { when = "not x" }` + "\n" + `choice "a" { go = "a" }`},
		{`(if: $x is not 1 and ($y or $z))[No.]` + "\n" + `[[a]]`, `narrate "No." { when = "x ~= 1 and (y or z)" }` + "\n" + `choice "a" { go = "a" }`},
		{`(if: not $x is 1)[No.]` + "\n" + `[[a]]`, `narrate "No." { when = "x ~= 1" }` + "\n" + `choice "a" { go = "a" }`},
		{`(if: $bag contains "rope")[You have a rope.]` + "\n" + `[[a]]`, `-- TODO Twine: (if: $bag contains "rope")` + "\n" + `narrate "You have a rope."` + "\n" + `choice "a" { go = "a" }`},
		{`(if: $x)[[[Go|a]]](else:)[ [[Stay|b]] ]`, `choice "Go" { go = "a", when = "x" }` + "\n" + `choice "Stay" { go = "b", when = "not x" }`},
		{`(if: $x)[[Go|a]]` + "\n" + `[[b]]`, `choice "Go" { go = "a", when = "x" }` + "\n" + `choice "b" { go = "b" }`},
		{`(if: $x) + (text-style: "bold")[Bold.] [[a]]`, `narrate "Bold." { when = "x" }` + "\n" + `choice "a" { go = "a" }`},
		{`(text-style: "bold")[(text-colour: red)[Red.]] [[a]]`, `narrate "Red."` + "\n" + `choice "a" { go = "a" }`},
		{`''Bold'' and //slanted// and **strong** and *light* and ^^high^^. [[a]]`, `narrate "Bold and slanted and strong and light and high."` + "\n" + `choice "a" { go = "a" }`},
		{`2 * 3 * 4, http://x.org/a//b, 5 ** 2. [[a]]`, `narrate "2 * 3 * 4, http://x.org/a//b, 5 ** 2."` + "\n" + `choice "a" { go = "a" }`},
		{`<!-- not shown -->Shown. [[a]]`, `narrate "Shown."` + "\n" + `choice "a" { go = "a" }`},
		{"`''raw''` &amp; &lt;b&gt; <b>bold</b> [[a]]", `narrate "''raw'' & <b> bold a"` + "\n" + `choice "a" { go = "a" }`},
		{"|name>[Named.] [Named too.]<name| [[a]]", `narrate "Named. Named too."` + "\n" + `choice "a" { go = "a" }`},
		{"{One\nline.}\n\n[[a]]", `narrate "One line."` + "\n" + `choice "a" { go = "a" }`},
		{"# Head\n==>\nRight.\n---\n* Item\n[[a]]", `narrate "Head"` + "\n" + `narrate "Right."` + "\n" + `narrate "Item"` + "\n" + `choice "a" { go = "a" }`},
		{`(set: $name to "Ana")Hello $name. [[a]]`, `narrate "Hello Ana."` + "\n" + `choice "a" { go = "a" }`},
		{`You have $coins coins. [[a]]`, `-- TODO Twine: $coins` + "\n" + `narrate "You have [coins] coins."` + "\n" + `choice "a" { go = "a" }`},
		{`(display: "c")` + "\n" + `[[a]]`, `narrate "Shown inside."` + "\n" + `choice "a" { go = "a" }`},
		{`(cycling-link: bind $x, "a", "b") Text.` + "\n" + `[[a]]`, `-- TODO Twine: (cycling-link: bind $x, "a", "b")` + "\n" + `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{`(if: visits is 1)[First.](else:)[Again.]` + "\n" + `[[a]]`, `narrate "First." { when = "visited 'start' == 1" }` + "\n" + `narrate "Again." { when = "visited 'start' ~= 1" }` + "\n" + `choice "a" { go = "a" }`},
		{`(if: (history:) contains "b-scene")[Seen.]` + "\n" + `[[a]]`, `narrate "Seen." { when = "visited 'b-scene'" }` + "\n" + `choice "a" { go = "a" }`},
	} {
		if c.text == `(goto: "a")` {
			check(t, "Harlowe", `(goto: "b-scene")`, c.want, "b-scene: [[a]]", "a")
			continue
		}
		check(t, "Harlowe", c.text, c.want, "a", "b", "c: Shown inside.", "b-scene: Text [[a]]")
	}
}

func TestMacrosOfSugarCube(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`<<link "Go on" "a">><</link>>`, `choice "Go on" { go = "a" }`},
		{`<<link [[Go on|a]]>><<set $x to 1>><</link>>`, `choice "Go on" { go = "a", set = { x = 1 } }`},
		{`<<link [[Go on->a][$y to 2]]>><<set $x to 1>><</link>>`, `choice "Go on" { go = "a", set = { y = 2, x = 1 } }`},
		{`<<link 'Go on'>><<set $x += 1>><<goto "a">><</link>>`, `choice "Go on" { go = "a", set = { x = "x + 1" } }`},
		{`<<button "Go on" "a">><</button>>`, `choice "Go on" { go = "a" }`},
		{`<<button [[Go on|a]]>><</button>>`, `choice "Go on" { go = "a" }`},
		{`<<click "Go on" "a">><</click>>`, `choice "Go on" { go = "a" }`},
		{`<<choice "a" "Go on">>`, `choice "Go on" { go = "a" }`},
		{`<<choice [[Go on|a]]>>`, `choice "Go on" { go = "a" }`},
		{`<<actions [[Go on|a]] [[b]]>>`, `choice "Go on" { go = "a" }` + "\n" + `choice "b" { go = "b" }`},
		{`<<link "Go" "a">><<audio "x" play>><</link>>`, `-- TODO Twine: <<audio "x" play>>` + "\n" + `choice "Go" { go = "a" }`},
		{`<<link "More">>And more.<</link>> [[a]]`, `-- TODO Twine: <<link "More">>` + "\n" + `narrate "More And more."` + "\n" + `choice "a" { go = "a" }`},
		{`<<linkreplace "More">>And more.<</linkreplace>> [[a]]`, `-- TODO Twine: <<linkreplace "More">>` + "\n" + `narrate "More And more."` + "\n" + `choice "a" { go = "a" }`},
		{`<<return>> <<back>> [[a]]`, `-- TODO Twine: <<return>>` + "\n" + `-- TODO Twine: <<back>>` + "\n" + `choice "a" { go = "a" }`},
		{`<<goto "b-scene">>`, `go "b-scene"`},
		{`<<goto [[b-scene]]>>`, `go "b-scene"`},
		{`<<goto $where>>[[a]]`, `-- TODO Twine: <<goto $where>>` + "\n" + `choice "a" { go = "a" }`},
		{`<<if $x gte 3>>Much.<<elseif $x eq 2>>Two.<<else>>Little.<</if>> [[a]]`, `narrate "Much." { when = "x >= 3" }` + "\n" + `narrate "Two." { when = "x == 2" }` + "\n" + `narrate "Little." { when = "x < 3 and x ~= 2" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<if $x == 1 && !$y || $z>>Yes.<<endif>> [[a]]`, `narrate "Yes." { when = "x == 1 and not y or z" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<if $x isnot 1 and ($y neq 2 or not $z)>>Yes.<</if>> [[a]]`, `narrate "Yes." { when = "x ~= 1 and (y ~= 2 or not z)" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<if $x is true>>Yes.<<else if $y is false>>No.<</if>> [[a]]`, `narrate "Yes." { when = "x" }` + "\n" + `narrate "No." { when = "not x and not y" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<if $bag.length > 2>>[[a]]<<else>>[[b]]<</if>>`, `-- TODO Twine: <<if $bag.length > 2>>` + "\n" + `choice "a" { go = "a" }` + "\n" + `-- TODO Twine: <<if $bag.length > 2>>` + "\n" + `choice "b" { go = "b" }`},
		{`<<if visited("b-scene")>>Seen.<</if>> [[a]]`, `narrate "Seen." { when = "visited 'b-scene'" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<switch $x>><<case 1 2>>Few.<<case "many">>Many.<<default>>None.<</switch>> [[a]]`, `narrate "Few." { when = "x == 1 or x == 2" }` + "\n" + `-- TODO Twine: <<elseif $x is "many">>` + "\n" + `narrate "Many." { when = "x ~= 1 and x ~= 2" }` + "\n" + `-- TODO Twine: <<elseif $x is "many">>` + "\n" + `narrate "None." { when = "x ~= 1 and x ~= 2" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<if $x is not 3>>Other.<</if>> [[a]]`, `narrate "Other." { when = "x ~= 3" }` + "\n" + `choice "a" { go = "a" }`},
		{`<nowiki>[[b]]</nowiki> [[a]]`, `narrate "[[b]] a"` + "\n" + `choice "a" { go = "a" }`},
		{`<<switch $x>><<case 1 2>>Few.<<default>>Many.<</switch>> [[a]]`, `narrate "Few." { when = "x == 1 or x == 2" }` + "\n" + `narrate "Many." { when = "x ~= 1 and x ~= 2" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<set $x to 1, $y to true>>Text. [[a]]`, `narrate "Text." { set = { x = 1, y = true } }` + "\n" + `choice "a" { go = "a" }`},
		{`<<set $x = $x * 2 - $y>>Text. [[a]]`, `narrate "Text." { set = { x = "x * 2 - y" } }` + "\n" + `choice "a" { go = "a" }`},
		{`<<set $x++>><<set $x += 2>>Text. [[a]]`, `narrate "Text." { set = { x = "x + 1 + 2" } }` + "\n" + `choice "a" { go = "a" }`},
		{`<<set $x to $y / 2>>Text. [[a]]`, `-- TODO Twine: <<set $x to $y / 2>>` + "\n" + `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{`<<set $mood to "glad">>Text.<<if $mood is "glad">> Good.<</if>> [[a]]`, `narrate "Text. Good." { when = "mood == 1" }` + "\n" + `narrate "Text." { when = "mood ~= 1" }` + "\n" + `choice "a" { go = "a" }`},
		{`<<set $name to "Ana">>Hello $name, <<print $name>>, <<= $name>>. [[a]]`, `narrate "Hello Ana, Ana, Ana."` + "\n" + `choice "a" { go = "a" }`},
		{`<<= "fixed">> text. [[a]]`, `narrate "fixed text."` + "\n" + `choice "a" { go = "a" }`},
		{`You have $coins coins. [[a]]`, `-- TODO Twine: $coins` + "\n" + `narrate "You have [coins] coins."` + "\n" + `choice "a" { go = "a" }`},
		{`<<include "c">>` + "\n" + `<<display 'c'>>` + "\n" + `[[a]]`, `narrate "Shown inside."` + "\n" + `narrate "Shown inside."` + "\n" + `choice "a" { go = "a" }`},
		{`<<silently>>Not shown.<<set $x to 1>><</silently>>Text. [[a]]`, `narrate "Text." { set = { x = 1 } }` + "\n" + `choice "a" { go = "a" }`},
		{`<<nobr>>Text.<</nobr>> <<timed 2s>>Late.<</timed>> [[a]]`, `narrate "Text. Late."` + "\n" + `choice "a" { go = "a" }`},
		{`<<script>>alert(1)<</script>>Text. [[a]]`, `-- TODO Twine: <<script>>alert(1)<</script>>` + "\n" + `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{`/* not shown */ /% nor this %/ <!-- nor this -->Text. [[a]]`, `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{`''Bold'' //slanted// __under__ ==struck== ^^up^^ ~~down~~ @@.red;red@@ @@color:red;blue@@ {{{code}}}. [[a]]`, `narrate "Bold slanted under struck up down red blue code."` + "\n" + `choice "a" { go = "a" }`},
		{"!Head\n* Item\n> Said.\n----\n[[a]]", `narrate "Head"` + "\n" + `narrate "Item"` + "\n" + `narrate "Said."` + "\n" + `choice "a" { go = "a" }`},
		{"One \\\nline.\n[[a]]", `narrate "One line."` + "\n" + `choice "a" { go = "a" }`},
		{`<b>Bold</b><br>Next &mdash; &#39;this&#39;. <img src="x.png">` + "\n" + `[[a]]`, `narrate "Bold"` + "\n" + `narrate "Next — 'this'."` + "\n" + `-- TODO Twine: <img src=\"x.png\">` + "\n" + `choice "a" { go = "a" }`},
	} {
		check(t, "SugarCube", c.text, strings.ReplaceAll(c.want, `\"`, `"`), "a", "b", "c: Shown inside.", "b-scene: Text [[a]]")
	}
}

func TestModifiersAndInsertsOfChapbook(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"x: 1\ny: true\n--\n[if x > 2 && y]\nMuch.\n\n[else]\nLittle.\n\n[continue]\n[[a]]", `narrate "Much." { when = "x > 2 and y" }` + "\n" + `narrate "Little." { when = "not (x > 2 and y)" }` + "\n" + `choice "a" { go = "a" }`},
		{"[unless x]\nNo.\n[cont'd]\nYes.\n\n[[a]]", `narrate "No." { when = "not x" }` + "\n" + `narrate "Yes."` + "\n" + `choice "a" { go = "a" }`},
		{"[if x === 'red']\nRed.\n[continue]\n[[a]]", `narrate "Red." { when = "x == 1" }` + "\n" + `choice "a" { go = "a" }`},
		{"[ifalways]\nYes.\n[ifnever]\nNo.\n[continue]\n[[a]]", `narrate "Yes."` + "\n" + `choice "a" { go = "a" }`},
		{"[if !x; align center]\nYes.\n[continue]\n[[a]]", `narrate "Yes." { when = "not x" }` + "\n" + `choice "a" { go = "a" }`},
		{"[note]\nFor me alone.\n[continue]\nText.\n\n[[a]]", `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"[after 5 seconds]\nLate.\n\n[[a]]", `narrate "Late."` + "\n" + `choice "a" { go = "a" }`},
		{"[JavaScript]\nwrite('x');\n[continue]\nText.\n\n[[a]]", `-- TODO Twine: [JavaScript]` + "\n" + `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"[append odd]\nText.\n\n[[a]]", `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"[if list.includes('x')]\nYes.\n[continue]\n[[a]]", `-- TODO Twine: [if list.includes('x')]` + "\n" + `narrate "Yes."` + "\n" + `choice "a" { go = "a" }`},
		{"name: 'Ana'\n--\nHello {name}.\n\n[[a]]", `narrate "Hello Ana."` + "\n" + `choice "a" { go = "a" }`},
		{"You have {coins} coins.\n\n[[a]]", `-- TODO Twine: {coins}` + "\n" + `narrate "You have [coins] coins."` + "\n" + `choice "a" { go = "a" }`},
		{"{embed passage: 'c'}\n\n[[a]]", `narrate "Shown inside."` + "\n" + `choice "a" { go = "a" }`},
		{"{embed passage named: 'c'}\n\n[[a]]", `narrate "Shown inside."` + "\n" + `choice "a" { go = "a" }`},
		{"{reveal link: 'More', text: 'And more.'}\n\n[[a]]", `-- TODO Twine: {reveal link: 'More', text: 'And more.'}` + "\n" + `narrate "More And more."` + "\n" + `choice "a" { go = "a" }`},
		{"{cycling link for: 'x', choices: ['a', 'b']}\n\n[[a]]", `-- TODO Twine: {cycling link for: 'x', choices: ['a', 'b']}` + "\n" + `choice "a" { go = "a" }`},
		{"{restart link}\n\n[[a]]", `-- TODO Twine: {restart link}` + "\n" + `choice "a" { go = "a" }`},
		{"config.style.page.font: 'Arial'\nx (y > 1): 2\n--\nText.\n\n[[a]]", `narrate "Text."` + "\n" + `choice "a" { go = "a", when = "y > 1", set = { x = 2 } }` + "\n" + `choice "a" { go = "a", when = "y <= 1" }`},
		{"**Bold** *light* __strong__ _soft_ ~~struck~~ `code` snake_case_word \\*star\\*.\n\n[[a]]", `narrate "Bold light strong soft struck code snake_case_word *star*."` + "\n" + `choice "a" { go = "a" }`},
		{"# Head\n\nOne\nline.\n\n- Item\n- Other\n\n> Said.\n\n---\n\n[[a]]", `narrate "Head"` + "\n" + `narrate "One line."` + "\n" + `narrate "Item"` + "\n" + `narrate "Other"` + "\n" + `narrate "Said."` + "\n" + `choice "a" { go = "a" }`},
	} {
		check(t, "Chapbook", c.text, c.want, "a", "b", "c: Shown inside.")
	}
}

func TestTemplatesOfSnowman(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"<% if (s.x > 2) { %>Much.<% } else if (s.x === 2) { %>Two.<% } else { %>Little.<% } %>\n\n[[a]]", `narrate "Much." { when = "x > 2" }` + "\n" + `narrate "Two." { when = "x == 2" }` + "\n" + `narrate "Little." { when = "x < 2" }` + "\n" + `choice "a" { go = "a" }`},
		{"<% s.x = 1; s.y += 2 %>Text.\n\n[[a]]", `narrate "Text." { set = { x = 1, y = "y + 2" } }` + "\n" + `choice "a" { go = "a" }`},
		{"<% window.story.state.x = true; // a remark\n %>Text.\n\n[[a]]", `narrate "Text." { set = { x = true } }` + "\n" + `choice "a" { go = "a" }`},
		{"<% if (s.x) { s.y = 1; } %>Text.\n\n[[a]]", `narrate "Text."` + "\n" + `choice "a" { go = "a", when = "x", set = { y = 1 } }` + "\n" + `choice "a" { go = "a", when = "not x" }`},
		{"<% s.x = s.x || 0; %>Text.\n\n[[a]]", `-- TODO Twine: <% s.x = s.x || 0; %>` + "\n" + `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"<% for (var i = 0; i < 3; i++) { %>Again.<% } %>\n\n[[a]]", `-- TODO Twine: <% for (var i = 0; i < 3; i++) { %>` + "\n" + `narrate "Again."` + "\n" + `choice "a" { go = "a" }`},
		{"<% s.name = 'Ana' %>Hello <%= s.name %>.\n\n[[a]]", `narrate "Hello Ana."` + "\n" + `choice "a" { go = "a" }`},
		{"You have <%= s.coins %> coins.\n\n[[a]]", `-- TODO Twine: <%= s.coins %>` + "\n" + `narrate "You have [coins] coins."` + "\n" + `choice "a" { go = "a" }`},
		{"<%= story.render(\"c\") %>\n\n[[a]]", `narrate "Shown inside."` + "\n" + `choice "a" { go = "a" }`},
		{"<%= window.story.render('c') %>\n\n[[a]]", `narrate "Shown inside."` + "\n" + `choice "a" { go = "a" }`},
		{"<% if (s.x && !s.y) { %>\n[[a]]\n<% } else { %>\n[[b]]\n<% } %>", `choice "a" { go = "a", when = "x and not y" }` + "\n" + `choice "b" { go = "b", when = "not (x and not y)" }`},
		{"<script>alert(1)</script>Text.\n\n[[a]]", `-- TODO Twine: <script>alert(1)</script>` + "\n" + `narrate "Text."` + "\n" + `choice "a" { go = "a" }`},
		{"/* not shown */Text. **Bold.**\n\n[[a]]", `narrate "Text. Bold."` + "\n" + `choice "a" { go = "a" }`},
	} {
		check(t, "Snowman", c.text, c.want, "a", "b", "c: Shown inside.")
	}
}
