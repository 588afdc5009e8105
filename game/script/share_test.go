package script

import (
	"sync"
	"testing"

	"upperhand/game/play"
)

// A class server plays one loaded scenario for a whole room at once. Run with
// -race, this shows that nothing of it is written to in play.
func TestALoadedScenarioCanBeShared(t *testing.T) {
	loaded := loadEverything(t)
	var room sync.WaitGroup
	for seed := range uint64(8) {
		room.Go(func() {
			session, err := play.NewSession(loaded.Scenario, loaded.Rules, seed, play.Explore)
			if err != nil {
				t.Error(err)
				return
			}
			if _, err := session.Choose("office/3"); err != nil {
				t.Error(err)
			}
		})
	}
	room.Wait()
}
