package lms

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// tableName is where the page finds the table, beside its scripts.
const tableName = "table.json"

// table is what the page must know of the cases to tell a platform of a choice,
// and to write a playthrough down in few letters.
type table struct {
	Format Format   `json:"format"`
	Title  string   `json:"title"`
	Engine int      `json:"engine"`
	Signs  []string `json:"signs"` // by the bit that marks them
	Bases  []string `json:"bases"` // by their number
	Cases  []entry  `json:"cases"`
}

type entry struct {
	ID      string   `json:"id"`
	Title   string   `json:"title"`
	Lang    string   `json:"lang"`
	Hash    string   `json:"hash"`
	People  []string `json:"people"`
	Shown   []meters `json:"shown"`   // whose meters the screen shows
	Scenes  []named  `json:"scenes"`  // in the order of the script
	Endings []named  `json:"endings"` // likewise
	Choices []choice `json:"choices"` // likewise
}

// named is a scene or an ending. Code is three letters that stand for the id.
type named struct {
	ID    string `json:"id"`
	Code  string `json:"code"`
	Title string `json:"title"`
}

type meters struct {
	From string `json:"from"`
	To   string `json:"to"`
}

type choice struct {
	ID     string   `json:"id"`
	Code   string   `json:"code"`
	Scene  int      `json:"scene"` // which of the scenes
	Text   string   `json:"text"`
	Kind   string   `json:"kind,omitempty"` // of the act: "use", "listen"
	Bases  []string `json:"bases,omitempty"`
	Manner []string `json:"manner,omitempty"`
	Toward string   `json:"toward,omitempty"`
}

func tableOf(f Format, of about, cases []*scenario.Scenario) ([]byte, error) {
	t := table{Format: f, Title: of.title, Engine: play.Version, Bases: []string{""}}
	for s := power.Sign(0); s.String() != ""; s++ {
		t.Signs = append(t.Signs, s.String())
	}
	for _, b := range power.Bases() {
		t.Bases = append(t.Bases, b.String())
	}
	for _, sc := range cases {
		e, err := entryOf(sc)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", sc.ID, err)
		}
		t.Cases = append(t.Cases, e)
	}
	text, err := json.Marshal(t)
	return append(text, '\n'), err
}

func entryOf(sc *scenario.Scenario) (entry, error) {
	e := entry{ID: sc.ID, Title: sc.Title, Lang: sc.Language, Hash: sc.Hash, Scenes: []named{}, Endings: []named{}, Choices: []choice{}, Shown: []meters{}}
	for _, p := range sc.Characters {
		e.People = append(e.People, p.ID)
	}
	for _, i := range sc.Shown {
		r := sc.Relations[i]
		e.Shown = append(e.Shown, meters{sc.Characters[r.From].ID, sc.Characters[r.To].ID})
	}
	for _, s := range sc.Scenes {
		title := s.Title
		if title == "" {
			title = s.ID
		}
		e.Scenes = append(e.Scenes, named{ID: s.ID, Title: title})
	}
	for _, end := range sc.Endings {
		e.Endings = append(e.Endings, named{ID: end.ID, Title: end.Title})
	}
	for _, at := range sc.Choices {
		e.Choices = append(e.Choices, choiceOf(sc, at))
	}
	return e, e.code()
}

func choiceOf(sc *scenario.Scenario, at scenario.ChoiceRef) choice {
	scene := &sc.Scenes[at.Scene]
	item := &scene.Items[at.Item]
	c := choice{ID: item.Choice.ID, Scene: at.Scene, Text: item.Text}
	if !item.Effects.Acts {
		return c
	}
	act := item.Effects.Act
	c.Kind, c.Manner = act.Kind.String(), act.Manner.Names()
	for _, b := range act.Bases() {
		c.Bases = append(c.Bases, b.String())
	}
	if to := scene.Listener(scenario.You, item.Effects.Toward); to != scenario.None {
		c.Toward = sc.Characters[to].ID
	}
	return c
}

// code gives scenes, endings and choices their letters.
func (e *entry) code() error {
	list := func(n int, id func(int) string, code func(int) *string) error {
		ids := make([]string, n)
		for i := range ids {
			ids[i] = id(i)
		}
		codes, err := codesOf(ids)
		for i := range codes {
			*code(i) = codes[i]
		}
		return err
	}
	for _, names := range [][]named{e.Scenes, e.Endings} {
		if err := list(len(names), func(i int) string { return names[i].ID }, func(i int) *string { return &names[i].Code }); err != nil {
			return err
		}
	}
	return list(len(e.Choices), func(i int) string { return e.Choices[i].ID }, func(i int) *string { return &e.Choices[i].Code })
}

// codes is how many codes there are: of three letters or digits.
const codes = 36 * 36 * 36

// codesOf gives every id a code. It is made from the id, not from its place, so
// that a record that was written before an author put a choice in is still read
// rightly; only of two ids that meet in one code the later takes the next.
func codesOf(ids []string) ([]string, error) {
	if len(ids) > codes/2 {
		return nil, fmt.Errorf("it has %d choices, and a package can tell %d apart: split the case", len(ids), codes/2)
	}
	taken := make(map[uint64]bool, len(ids))
	out := make([]string, len(ids))
	for i, id := range ids {
		sum := sha256.Sum256([]byte(id))
		n := binary.BigEndian.Uint64(sum[:]) % codes
		for taken[n] {
			n = (n + 1) % codes
		}
		taken[n] = true
		digits := strconv.FormatUint(n, 36)
		out[i] = "000"[len(digits):] + digits
	}
	return out, nil
}
