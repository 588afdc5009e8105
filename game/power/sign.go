package power

// Sign is a warning sign of imbalance that a trainee should learn to see.
type Sign uint8

// The signs, in the order of reports.
const (
	LimitedVoice       Sign = iota // little autonomy is left
	FearOfDisagreeing              // authority without trust; it frightens even when nobody uses it
	DependenceOnWorker             // trust without autonomy
)

var signNames = [...]string{"limited voice", "fear of disagreeing", "dependence on the worker"}

// String is the phrase that scenario files and reports use.
func (s Sign) String() string {
	if int(s) < len(signNames) {
		return signNames[s]
	}
	return ""
}

// ParseSign reads a scenario's phrase.
func ParseSign(s string) (Sign, bool) {
	for i, name := range signNames {
		if name == s {
			return Sign(i), true
		}
	}
	return 0, false
}

// Signs is a set of signs.
type Signs uint8

// Has says whether the sign is in the set.
func (s Signs) Has(sign Sign) bool { return s&(1<<sign) != 0 }

// Slice lists the signs in the order of reports.
func (s Signs) Slice() []Sign {
	var out []Sign
	for i := range signNames {
		if s.Has(Sign(i)) {
			out = append(out, Sign(i))
		}
	}
	return out
}

// SignsOf reads the signs off a relation: voice A/100 too low, fear P·structure·(1-T/100) or dependency
// (T/100)·(1-A/100) too high.
func SignsOf(r Relation, c Context, p *Params) Signs {
	r, c = r.clean(), c.clean()
	q := p.orDefaults()
	trust, voice := widen(r.Trust)/100, widen(r.Autonomy)/100
	fear := mul(c.force(), unit-trust)
	lean := mul(trust, unit-voice)
	var s Signs
	if r.Autonomy < 100*q.Voice {
		s |= 1 << LimitedVoice
	}
	if fear.narrow() > q.Fear {
		s |= 1 << FearOfDisagreeing
	}
	if lean.narrow() > q.Lean {
		s |= 1 << DependenceOnWorker
	}
	return s
}
