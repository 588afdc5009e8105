package drill

import "upperhand/game/power"

// bases is the bank of "name the base".
//
//locale:texts by field Scene Who Line Why
func bases() []Item {
	return []Item{
		{
			ID: "base-key", Scene: "In a hostel, after a quarrel over the television.", Who: "The night worker", Line: "One more time, and the room goes to somebody else.",
			Base: power.Coercive, Why: "It works by what can be taken away. That the rule exists doesn't change what does the work here.",
		},
		{
			ID: "base-voucher", Scene: "A parent has come to all four evenings.", Who: "The course leader", Line: "Come to the last one as well and there's a voucher for the swimming pool.",
			Base: power.Reward, Why: "What can be given does the work. It ends when the vouchers do.",
		},
	}
}
