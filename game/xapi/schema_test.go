package xapi_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"sort"
	"strings"
	"time"
)

// rule checks one value of a statement, named by its path, against the xAPI
// 1.0.3, part two; it is written from the specification, not from the code.
type rule func(path string, v any) []string

// object is a JSON object with these properties and no others; those whose name
// ends in "!" have to be there.
func object(props map[string]rule) rule {
	return func(path string, v any) (found []string) {
		m, ok := v.(map[string]any)
		if !ok {
			return []string{path + ": no object"}
		}
		known := map[string]rule{}
		for name, r := range props {
			bare, must := strings.CutSuffix(name, "!")
			known[bare] = r
			if _, there := m[bare]; must && !there {
				found = append(found, path+": no "+bare)
			}
		}
		for _, name := range sortedKeys(m) {
			if r := known[name]; r != nil {
				found = append(found, r(path+"."+name, m[name])...)
			} else {
				found = append(found, path+": unknown property "+name)
			}
		}
		return found
	}
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func list(of rule) rule {
	return func(path string, v any) (found []string) {
		all, ok := v.([]any)
		if !ok || len(all) == 0 {
			return []string{path + ": no list with something in it"}
		}
		for i, e := range all {
			found = append(found, of(fmt.Sprintf("%s[%d]", path, i), e)...)
		}
		return found
	}
}

// entries is an object whose keys and values each keep a rule.
func entries(key, value rule) rule {
	return func(path string, v any) (found []string) {
		m, ok := v.(map[string]any)
		if !ok || len(m) == 0 {
			return []string{path + ": no object with something in it"}
		}
		for _, k := range sortedKeys(m) {
			found = append(found, key(path+" key", k)...)
			found = append(found, value(path+"."+k, m[k])...)
		}
		return found
	}
}

func matches(pattern string) rule {
	re := regexp.MustCompile(`\A(?:` + pattern + `)\z`)
	return func(path string, v any) []string {
		if s, ok := v.(string); !ok || !re.MatchString(s) {
			return []string{fmt.Sprintf("%s: %v is not as it has to be (%s)", path, v, pattern)}
		}
		return nil
	}
}

func oneOf(words ...string) rule {
	return func(path string, v any) []string {
		if s, ok := v.(string); !ok || !slices.Contains(words, s) {
			return []string{fmt.Sprintf("%s: %v is none of %q", path, v, words)}
		}
		return nil
	}
}

func text(path string, v any) []string {
	if s, ok := v.(string); !ok || s == "" {
		return []string{path + ": no text"}
	}
	return nil
}

func truth(path string, v any) []string {
	if _, ok := v.(bool); !ok {
		return []string{path + ": neither true nor false"}
	}
	return nil
}

func anything(path string, v any) []string {
	if v == nil {
		return []string{path + ": null"}
	}
	return nil
}

func iri(path string, v any) []string {
	s, _ := v.(string)
	u, err := url.Parse(s)
	if err != nil || u.Scheme == "" || strings.ContainsAny(s, " <>\"{}|\\^`") || u.Scheme == "urn" && !regexp.MustCompile(`^urn:[a-zA-Z0-9][a-zA-Z0-9-]{0,30}[a-zA-Z0-9]:.+`).MatchString(s) {
		return []string{fmt.Sprintf("%s: %v is no IRI", path, v)}
	}
	return nil
}

func address(path string, v any) []string {
	s, _ := v.(string)
	if u, err := url.Parse(s); err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return []string{fmt.Sprintf("%s: %v is no address", path, v)}
	}
	return nil
}

func moment(path string, v any) []string {
	s, _ := v.(string)
	if _, err := time.Parse(time.RFC3339, s); err != nil || !strings.HasSuffix(s, "Z") {
		return []string{fmt.Sprintf("%s: %v is no time of RFC 3339 in UTC", path, v)}
	}
	return nil
}

var (
	uuid5    = matches(`[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}`)
	words    = entries(matches(`[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*`), text)
	further  = entries(iri, anything)
	actor    = object(map[string]rule{"objectType": oneOf("Agent"), "account!": object(map[string]rule{"homePage!": address, "name!": text})})
	choice   = object(map[string]rule{"id!": matches(`[!-Z\\^-~]+`), "description": words})
	activity = object(map[string]rule{"objectType": oneOf("Activity"), "id!": iri, "definition": object(map[string]rule{
		"type": iri, "name": words, "description": words, "interactionType": oneOf("choice", "long-fill-in"), "choices": list(choice),
	})})
	result = object(map[string]rule{
		"completion": truth, "response": text, "duration": matches(`PT\d+(\.\d{1,2})?S`), "extensions": further,
	})
	within = object(map[string]rule{
		"registration!": uuid5, "revision": text, "platform": text, "language": matches(`[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*`), "extensions": further,
		"contextActivities": object(map[string]rule{"parent": list(activity), "grouping": list(activity), "category": list(activity), "other": list(activity)}),
	})
	ofActivity = object(map[string]rule{
		"id!": uuid5, "actor!": actor, "verb!": object(map[string]rule{"id!": iri, "display": words}), "object!": activity,
		"result": result, "context!": within, "timestamp!": moment,
	})
	ofVoiding = object(map[string]rule{
		"id!": uuid5, "actor!": actor, "verb!": object(map[string]rule{"id!": oneOf("http://adlnet.gov/expapi/verbs/voided"), "display": words}),
		"object!": object(map[string]rule{"objectType!": oneOf("StatementRef"), "id!": uuid5}), "timestamp!": moment,
	})
)

// faults are what is wrong with a statement as it would be sent.
func faults(st any) []string {
	raw, err := json.Marshal(st)
	if err != nil {
		return []string{err.Error()}
	}
	var v map[string]any
	if err := json.Unmarshal(raw, &v); err != nil {
		return []string{err.Error()}
	}
	if of, _ := v["object"].(map[string]any); of["objectType"] == "StatementRef" {
		return ofVoiding("statement", v)
	}
	return append(ofActivity("statement", v), answered(v)...)
}

// answered checks what a schema can't say: a response names components of its
// interaction, whose ids differ.
func answered(v map[string]any) (found []string) {
	definition, _ := v["object"].(map[string]any)["definition"].(map[string]any)
	components, _ := definition["choices"].([]any)
	var ids []string
	for _, c := range components {
		id, _ := c.(map[string]any)["id"].(string)
		if slices.Contains(ids, id) {
			found = append(found, "the id "+id+" is there twice")
		}
		ids = append(ids, id)
	}
	if definition["interactionType"] != "choice" {
		return found
	}
	res, _ := v["result"].(map[string]any)
	response, _ := res["response"].(string)
	for id := range strings.SplitSeq(response, "[,]") {
		if !slices.Contains(ids, id) {
			found = append(found, fmt.Sprintf("%q was answered and is none of %q", id, ids))
		}
	}
	return found
}
