package power

// process is the part of the manner that counts once the rest has cancelled what it cancels.
type process struct {
	open, free, joint, kept bool
	justice                 wide // J: the share of the four that hold
}

// processOf reads the manner of an act as one of its bases meets it: there is no consent without disclosure, none
// under pressure and none to a threat; words the other cannot use disclose nothing.
func processOf(a Act, b Base) process {
	m := a.Manner
	var o process
	o.open = m.Has(Transparent) && !m.Has(Jargon) && !m.Has(Hidden)
	o.free = m.Has(Consent) && o.open && !m.Has(Pressured) && !(a.Kind == Use && b == Coercive)
	o.joint = m.Has(Collaborative) && !m.Has(Pressured) && !m.Has(Hidden)
	o.kept = m.Has(Kept)
	quarter := unit / 4
	o.justice = when(o.open, quarter) + when(o.free, quarter) + when(o.joint, quarter) + when(o.kept, quarter)
	return o
}
