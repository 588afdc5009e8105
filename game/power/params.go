package power

// Params holds every number of the model. The doc comment of a field gives symbol, value, meaning and ground.
// "Direction" means that findings give the direction and the size is a choice; "tuned" that the size was set so
// that simulated players show a published figure; "assumed" that any value near it would do.
type Params struct {
	// Tau is τ, the trust pull of a base in a neutral manner, at Base. Referent 4.5 and expert 3.5 (ten times the
	// recalled correlations of Carson, Carson & Roe 1993; Mayer 2011), informational 2.5 (Raven 1965, size
	// assumed), reward 2 (Meng, Reiley, Le), connection 1.5 (assumed, no meta-analysis covers it), legitimate
	// -0.5 and coercive -1 (recalled; the loss is doubled by Lambda).
	Tau [baseCount]Fixed
	// Chi is χ, the harshness of a base, 0..1, at Base: coercive 1, reward 0.7, legitimate 0.6, connection 0.4,
	// referent 0.3, expert 0.2, informational 0 (order after Raven, Schwarzwald & Koslowsky 1998; Peyton 2019).
	Chi [baseCount]Fixed

	F      Fixed // f, 0.75: manner unit, 2f on a flag's main meter and f on the other; tuned to justice × trust of .45 to .55
	Lambda Fixed // λ, 2: losses weigh twice gains; direction Slovic 1993, Baumeister 2001; not 5, later tests weaken it
	S      Fixed // s, 3.5: autonomy per unit of harshness away from break-even; tuned to Peyton 2019
	Chi0   Fixed // χ0, 0.4: harshness at which a base neither gives nor takes autonomy; direction Peyton 2019
	D      Fixed // d, 0.5: share of the trust pull paid in autonomy when no voice is given; direction Geurtzen, Nadler
	Beta   Fixed // β, 0.5: share of a base's own cost that a fair process removes; direction Lidz 1995, Shaw 2003; not 1, Walters & Bolger 2019
	Pi     Fixed // π, 0.6: share of the cost that protective use at full risk removes; NASW 1.02, size assumed
	Rho0   Fixed // ρ0, 0.5: risk above which harm is serious, foreseeable, imminent; NASW 1.02
	Eta    Fixed // η, 0.5: authority slows trust gains, cancelled by full justice; the founding articles, size assumed
	Mu     Fixed // μ, 0.5: a mandate magnifies manner, good and bad; direction Hachtel 2019, Sheehan & Burns 2011

	Gamma    Fixed // γ, 0.1: extra loss per unit of tri(axes); shape from wages 124/121/121/115, size assumed
	Conflict Fixed // 1.2: losses in a conflict frame; direction Magee & Langner 2008
	Q        Fixed // q, 0.95: what is left of an effect per recent repeat; direction Richmond & McCroskey 1984
	React    Fixed // 0.5: share refused by a fully autonomous person in a wholly unfair process; direction Beutler 2018, Rains 2013; tuned
	Inform   Fixed // 0.82: informed people agree less often at once; tuned to RR .90, Di Benedetto 2025
	R0       Fixed // r0, 3: worth of holding back a fully harsh base; direction from the founding articles, size assumed

	Ell   Fixed // ℓ, 1.5: grievance per unit of coerced, unwilling yes; direction Kelman 1958, size assumed
	G     Fixed // g, 0.3: share of a trust loss that stays as grievance; tuned to repair × outcome, Eubanks 2018
	Lh    Fixed // Lh, 10: grievance that halves trust gains and willingness; assumed
	Delta Fixed // δ, 0.15: share of the grievance paid in trust per unwatched turn; direction Kelman 1958, size assumed
	Scar  Fixed // 0.1: ceiling lost per deceit found out, floor 50; direction Schweitzer 2006, size assumed
	Harm  Fixed // 8: serious harm that was not prevented, in points; assumed

	Fade     Fixed // 0.7: what is left of a recent count after any other act; assumed
	Reflect  Fixed // 0.3: the same after a reflection; direction from the founding articles, size assumed
	Advocate Fixed // 0.9: structure left after one success; "many are needed", size assumed

	H         Fixed // H, 5: half-width of the inertia of states; above the usual change per act, so no chatter
	Withdrawn Fixed // 15: trust at or below which the relation ruptures; it ends above 25
	Low, High Fixed // 40 and 60: trust at or below, at or above, which a corner state holds; assumed
	Split     Fixed // 50: autonomy between the low and the high corners; assumed

	Voice Fixed // 0.40: voice below it is the sign "limited voice"; assumed
	Fear  Fixed // 0.40: fear above it is the sign "fear of disagreeing"; assumed
	Lean  Fixed // 0.36: dependency above it is the sign "dependence on the worker"; assumed
}

// Defaults is the calibrated table. Change a copy to try another model; a record names the engine, not the table.
func Defaults() Params {
	return Params{
		Tau: [baseCount]Fixed{Coercive: -One, Reward: 2 * One, Legitimate: -500 * milli, Expert: 3500 * milli,
			Referent: 4500 * milli, Informational: 2500 * milli, Connection: 1500 * milli},
		Chi: [baseCount]Fixed{Coercive: One, Reward: 700 * milli, Legitimate: 600 * milli, Expert: 200 * milli,
			Referent: 300 * milli, Informational: 0, Connection: 400 * milli},
		F: 750 * milli, Lambda: 2 * One, S: 3500 * milli, Chi0: 400 * milli, D: 500 * milli, Beta: 500 * milli,
		Pi: 600 * milli, Rho0: 500 * milli, Eta: 500 * milli, Mu: 500 * milli,
		Gamma: 100 * milli, Conflict: 1200 * milli, Q: 950 * milli, React: 500 * milli, Inform: 820 * milli, R0: 3 * One,
		Ell: 1500 * milli, G: 300 * milli, Lh: 10 * One, Delta: 150 * milli, Scar: 100 * milli, Harm: 8 * One,
		Fade: 700 * milli, Reflect: 300 * milli, Advocate: 900 * milli,
		H: 5 * One, Withdrawn: 15 * One, Low: 40 * One, High: 60 * One, Split: 50 * One,
		Voice: 400 * milli, Fear: 400 * milli, Lean: 360 * milli,
	}
}

// orDefaults lets a caller without a table of its own pass nil.
func (p *Params) orDefaults() Params {
	if p == nil {
		return Defaults()
	}
	return *p
}
