package scenarios_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/check"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// row is what a case of the library was commissioned to be.
type row struct {
	id         string
	role       string       // a word of what the player is
	across     []string     // who is met
	bases      []power.Base // that the role really has
	principles []string     // each named with at least one choice
}

// table is the library, in the order in which it is offered. The principles are
// those of the NASW Code of Ethics in the numbering of 2021, or as they are named.
var table = []row{
	{"sofia-and-matthias", "counsellor", []string{"Sofia", "Matthias"}, []power.Base{power.Legitimate, power.Expert, power.Informational}, []string{"1.02", "1.06"}},
	{"ordered-to-be-here", "social worker", []string{"Darnell"}, []power.Base{power.Coercive, power.Legitimate, power.Reward}, []string{"1.03(d)", "1.07"}},
	{"told-where-to-live", "youth worker", []string{"Mina"}, []power.Base{power.Legitimate, power.Reward, power.Connection}, []string{"1.02", "1.14"}},
	{"the-offer", "HR", []string{"Tomasz"}, []power.Base{power.Informational, power.Reward, power.Legitimate}, []string{"onesty", "air dealing"}},
	{"the-coffee-run", "", []string{"Ines"}, []power.Base{power.Connection, power.Legitimate, power.Expert}, []string{"2.01", "2.10"}},
	{"neither-side", "arbitrator", nil, []power.Base{power.Legitimate, power.Expert, power.Informational}, []string{"isclos", "eutral"}},
	{"without-telling-her", "physician", []string{"Mrs Okafor"}, []power.Base{power.Expert, power.Informational, power.Legitimate}, []string{"1.03(a)"}},
	{"on-his-behalf", "lawyer", []string{"Pavel"}, []power.Base{power.Expert, power.Legitimate, power.Informational}, []string{"authority", "onfiden"}},
	{"once-a-client", "therapist", []string{"Lena"}, []power.Base{power.Referent, power.Expert}, []string{"1.06(c)", "1.09"}},
	{"the-form-says-no", "caseworker", []string{"Ruth"}, []power.Base{power.Expert, power.Informational, power.Connection}, []string{"3.09", "6.04"}},
	{"through-an-interpreter", "family worker", []string{"Mr Haddad"}, []power.Base{power.Expert, power.Legitimate, power.Referent}, []string{"1.05", "1.03(b)"}},
	{"not-safe-tonight", "crisis", []string{"Joel"}, []power.Base{power.Coercive, power.Expert, power.Referent}, []string{"1.02", "1.07(c)"}},
	{"two-chairs", "couples", []string{"Ana", "Viktor"}, []power.Base{power.Legitimate, power.Expert, power.Connection}, []string{"4.01", "harm"}},
	{"layers", "benefits", []string{"Ms Reyes"}, []power.Base{power.Legitimate, power.Connection, power.Informational}, []string{"1.05", "4.02", "6.01"}},
	{"the-pilot-programme", "", nil, []power.Base{power.Connection, power.Informational, power.Reward}, []string{"6.02", "6.04"}},
}

// TestTheTable holds what each case is: who one is and meets, how long it is, how
// it ends, what it teaches and how it reads.
func TestTheTable(t *testing.T) {
	var ids []string
	for _, r := range table {
		ids = append(ids, r.id)
	}
	if !slices.Equal(ids, scenarios.IDs()) {
		t.Fatalf("the library is %v, the table %v", scenarios.IDs(), ids)
	}
	for _, r := range table {
		t.Run(r.id, func(t *testing.T) {
			of := loadCase(t, r.id)
			r.commissioned(t, of.Scenario)
			sized(t, of.Scenario)
			taught(t, of.Scenario)
			worded(t, of.Scenario)
			played(t, of)
		})
	}
}

// within fails where a count lies outside its bounds.
func within(t *testing.T, what string, n, least, most int) {
	t.Helper()
	if n < least || n > most {
		t.Errorf("%s: %d, want %d to %d", what, n, least, most)
	}
}

func (r row) commissioned(t *testing.T, sc *scenario.Scenario) {
	t.Helper()
	if !strings.Contains(strings.ToLower(sc.Role), strings.ToLower(r.role)) {
		t.Errorf("one is a %s", sc.Role)
	}
	for _, name := range r.across {
		if !slices.ContainsFunc(sc.Characters, func(c scenario.Character) bool { return strings.HasPrefix(c.Name, name) }) {
			t.Errorf("one does not meet %s", name)
		}
	}
	var bases []power.Base
	var ethics strings.Builder
	for i := range sc.Choices {
		item := play.ChoiceItem(sc, i)
		bases = append(bases, item.Effects.Act.Bases()...)
		ethics.WriteString(item.Choice.Ethics + "\n")
	}
	for _, b := range r.bases {
		if !slices.Contains(bases, b) {
			t.Errorf("nobody can use %s power", b)
		}
	}
	for _, p := range r.principles {
		if !strings.Contains(ethics.String(), p) {
			t.Errorf("no choice names the principle %q", p)
		}
	}
}

func sized(t *testing.T, sc *scenario.Scenario) {
	t.Helper()
	within(t, "scenes", len(sc.Scenes), 20, 40)
	within(t, "minutes", sc.Minutes, 10, 20)
	within(t, "endings", len(sc.Endings), 5, 40)
	kinds := map[string]int{}
	for _, e := range sc.Endings {
		kinds[e.Kind]++
		if e.Later == "" {
			t.Errorf("the ending %q says nothing of later", e.ID)
		}
	}
	within(t, "good endings", kinds["good"], 2, 10)
	within(t, "mixed endings", kinds["mixed"], 1, 20)
	within(t, "bad endings", kinds["bad"], 2, 20)
}

func taught(t *testing.T, sc *scenario.Scenario) {
	t.Helper()
	notices, repairs := 0, 0
	for _, s := range sc.Scenes {
		if s.Notice {
			notices++
		}
	}
	for i := range sc.Choices {
		if play.ChoiceItem(sc, i).Effects.Act.Kind == power.Repair {
			repairs++
		}
	}
	within(t, "points to notice", notices, 2, 3)
	within(t, "reflections", len(sc.Reflections), 2, 20)
	within(t, "ways to repair", repairs, 2, 40)
	if sc.Prebrief == "" || len(sc.Objectives) == 0 || sc.ContentNote == "" || sc.Fiction == "" {
		t.Error("it lacks a prebrief, objectives, a content note or what is invented")
	}
	for _, c := range sc.Characters[1:] {
		if sc.Shown != nil && slices.ContainsFunc(sc.Shown, func(r int) bool { return &sc.Characters[sc.Relations[r].From] == &c }) && (c.Want == "" || c.Fear == "" || c.Unsaid == "") {
			t.Errorf("%s has no want, no fear, or nothing unsaid", c.Name)
		}
	}
}

func worded(t *testing.T, sc *scenario.Scenario) {
	t.Helper()
	for _, s := range sc.Scenes {
		for _, i := range s.Items {
			most := 280
			if i.Choice != nil {
				most = 140
				if i.Choice.Why == "" {
					t.Errorf("%s:%d: the choice has no why", i.Pos.File, i.Pos.Line)
				}
			}
			if n := utf8.RuneCountInString(i.Text); n > most {
				t.Errorf("%s:%d: %d characters, at most %d", i.Pos.File, i.Pos.Line, n, most)
			}
		}
	}
	within(t, "school grade", check.SchoolGrade(sc), 0, 8)
}

// played plays at random: how many decisions there are, and how many choices
// each has.
func played(t *testing.T, of *script.Loaded) {
	t.Helper()
	draw := rand.New(rand.NewPCG(7, 7))
	longest, decisions, narrow := 0, 0, 0
	for seed := range uint64(60) {
		state, _, err := play.Start(of.Scenario, of.Rules, seed)
		turns := 0
		for ; err == nil && !state.Ended() && turns < 100; turns++ {
			var offered []int
			if offered, err = play.Offered(of.Scenario, of.Rules, state); err != nil {
				break
			}
			decisions++
			if len(offered) < 3 || len(offered) > 4 {
				narrow++
			}
			if err == nil {
				state, err = play.Ahead(of.Scenario, of.Rules, state, offered[draw.IntN(len(offered))])
			}
		}
		if err != nil || !state.Ended() {
			t.Fatalf("seed %d does not come to an end after %d decisions: %v", seed, turns, err)
		}
		longest = max(longest, turns)
		if turns < 4 {
			t.Errorf("seed %d ends after %d decisions", seed, turns)
		}
	}
	within(t, "decisions on a long way", longest, 12, 60)
	if narrow*10 > decisions {
		t.Errorf("of %d decisions %d have fewer than three choices, or more than four", decisions, narrow)
	}
}
