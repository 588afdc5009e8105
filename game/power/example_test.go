package power_test

import (
	"fmt"

	"upperhand/game/power"
)

// The second threat in a quarrel, term by term: enough to say "-4.3 trust: coercive, pressured, the second time, in a
// conflict".
func ExampleStep() {
	rules := power.Defaults()
	client := power.New(power.Start(false))
	quarrel := power.Context{Authority: power.One / 2, Conflict: true, Structure: power.One}
	threat := power.Act{Kind: power.Use, Base: power.Coercive, Manner: power.Pressured}

	client, _ = power.Step(client, threat, quarrel, &rules)
	client, change := power.Step(client, threat, quarrel, &rules)
	for _, t := range change.Terms() {
		fmt.Println(t.Kind, t.Base, t.Manner.Names(), "trust", t.Trust, "autonomy", t.Autonomy)
	}
	fmt.Println("trust", change.Before.Trust, "to", client.Trust, "yes", change.Yes, "willing", change.Willing)
	fmt.Println(client.State, power.SignsOf(client, quarrel, &rules).Slice())
	// Output:
	// base coercive [] trust -1.749 autonomy -3.803
	// manner none [pressured] trust -1.312 autonomy -2.716
	// habit none [] trust -0.153 autonomy -0.326
	// conflict none [] trust -0.643 autonomy -1.369
	// debt none [] trust -0.479 autonomy 0
	// trust 45.694 to 41.357 yes 0.534 willing 0
	// guarded []
}
