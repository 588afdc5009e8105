package flow_test

import (
	"slices"
	"strings"
	"testing"

	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/view"
)

func TestTheLanguageIsTheFirstThatSomebodyReads(t *testing.T) {
	have := []string{"en", "es", "pt-BR"}
	for _, tt := range []struct {
		liked []string
		want  string
	}{
		{nil, ""},
		{[]string{"es"}, "es"},
		{[]string{"es-MX", "en"}, "es"},
		{[]string{"ES-419"}, "es"},
		{[]string{"en-GB", "es"}, "en"},
		{[]string{"fr", "es"}, "es"},
		{[]string{"pt-BR"}, "pt-BR"},
		{[]string{"pt"}, ""},
		{[]string{"xx"}, ""},
	} {
		if got := flow.Preferred(tt.liked, have); got != tt.want {
			t.Errorf("%v of %v is %q, want %q", tt.liked, have, got, tt.want)
		}
	}
}

func TestTheSystemsLanguages(t *testing.T) {
	for _, tt := range []struct {
		language, all, messages, lang string
		want                          []string
	}{
		{"", "", "", "", nil},
		{"", "", "", "C.UTF-8", nil},
		{"es", "C", "", "es_ES.UTF-8", nil},
		{"", "", "", "es_ES.UTF-8", []string{"es-ES"}},
		{"", "", "es_MX.UTF-8", "en_US.UTF-8", []string{"es-MX"}},
		{"", "de_DE", "es_MX.UTF-8", "en_US.UTF-8", []string{"de-DE"}},
		{"gl:es", "", "", "en_GB.UTF-8", []string{"gl", "es", "en-GB"}},
		{"", "", "", "ca_ES@valencia", []string{"ca-ES"}},
	} {
		if got := flow.SystemLanguages(tt.language, tt.all, tt.messages, tt.lang); !slices.Equal(got, tt.want) {
			t.Errorf("%+v gives %v", tt, got)
		}
	}
}

func TestTheProgramSpeaksTheLanguageThatIsOn(t *testing.T) {
	words, err := locale.Parse([]byte("msgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgid \"Cases\"\nmsgstr \"Casos\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	says := func(m flow.Model, word string) bool { return strings.Contains(view.Text(flow.Screen(m), 80), word) }
	here := flow.Tongues{Words: map[string]*locale.Catalogue{"es": words}}

	m := flow.New(nil, flow.Restored{Tongues: here})
	if !says(m, "Cases") || says(m, "Casos") {
		t.Error("nobody asked for Spanish")
	}
	m, _ = flow.Update(m, flow.Press{ID: "settings"})
	m, commands := flow.Update(m, flow.Press{ID: "language:es"})
	if !slices.Contains(commands, flow.Command(flow.Speak{Words: words})) {
		t.Errorf("who keeps things is not told of it: %v", commands)
	}
	m, _ = flow.Update(m, flow.Press{ID: "back"})
	if !says(m, "Casos") || m.Words().Lang() != "es" {
		t.Error("Spanish was chosen")
	}

	there := here
	there.System = []string{"es-MX"}
	if m := flow.New(nil, flow.Restored{Tongues: there}); !says(m, "Casos") {
		t.Error("the system speaks Spanish")
	}
	if m := flow.New(nil, flow.Restored{Tongues: there, Settings: flow.Settings{Language: "en"}}); says(m, "Casos") {
		t.Error("English was chosen over the system's Spanish")
	}
}

func TestWordsThatAreNotHereAreFetched(t *testing.T) {
	words, err := locale.Parse([]byte("msgid \"\"\nmsgstr \"Language: es\\n\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	far := flow.Tongues{Words: map[string]*locale.Catalogue{"es": nil}}
	m := flow.New(nil, flow.Restored{Tongues: far, Settings: flow.Settings{Language: "es"}})
	fetch := flow.Command(flow.Fetch{Language: "es"})
	if !slices.Contains(m.Start(), fetch) || m.Words() != nil {
		t.Errorf("at the start: %v", m.Start())
	}
	m, commands := flow.Update(m, flow.Fetched{Language: "es", Words: words})
	if m.Words() != words || slices.Contains(commands, fetch) {
		t.Error("what came is not spoken")
	}
	if m, _ := flow.Update(m, flow.Fetched{Language: "xx", Words: words}); len(m.Languages()) != 0 {
		t.Error("a language came that nobody asked for")
	}

	m = flow.New(nil, flow.Restored{Tongues: far})
	m, _ = flow.Update(m, flow.Press{ID: "settings"})
	if m, commands = flow.Update(m, flow.Press{ID: "language:es"}); !slices.Contains(commands, fetch) {
		t.Errorf("when it is chosen: %v", commands)
	}
	if m, _ = flow.Update(m, flow.Fetched{Language: "es"}); m.Words() != nil {
		t.Error("what could not be had stays English")
	}
}
