package scenario

// String is the noun that messages use.
func (k ItemKind) String() string {
	return [...]string{"line", "choice", "go", "ending"}[k]
}

// Actor is who says a line or takes a choice: None for the narrator.
func (it *Item) Actor() int {
	if it.Kind == ChoiceItem {
		return You
	}
	return it.Speaker
}

// Decision lists the choices of a scene, in order.
func (s *Scene) Decision() []*Item {
	var choices []*Item
	for i := range s.Items {
		if s.Items[i].Kind == ChoiceItem {
			choices = append(choices, &s.Items[i])
		}
	}
	return choices
}

// Listener is whom an act is meant for: the person named, else the first one
// present who is not the actor, else the player.
func (s *Scene) Listener(actor, toward int) int {
	if toward != None {
		return toward
	}
	for _, present := range s.With {
		if present != actor {
			return present
		}
	}
	return You
}

// Leads reports whether the target is a scene or an ending that is there.
func (t Target) Leads() bool { return t.Name != "" && (t.Scene != None || t.Ending != None) }

// Given reports whether the target names a way on, known or not.
func (t Target) Given() bool { return t.Scene != None || t.Ending != None || t.Name != "" }

// Unread reports whether the target is one that could not be read: it may lead
// anywhere.
func (t Target) Unread() bool { return t.Scene == None && t.Ending == None && t.Name != "" }

// Any reports whether saying or choosing the item does anything.
func (e *Effects) Any() bool {
	return e.Acts || e.Discover || e.Harm != 0 || len(e.Set) > 0 || e.Hook != 0
}
