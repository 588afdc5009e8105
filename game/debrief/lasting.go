package debrief

// Agreement is what became of one person's yeses to another: how much of it
// was said because somebody looked (compliance), for the sake of the other
// (identification), or meant (internalisation); Kelman 1958. The shares are
// per cent of all that was agreed to and add up to 100.
type Agreement struct {
	Relation                                    int
	Between                                     string
	Asks                                        int // uses of power that it answered
	Compliance, Identification, Internalisation int
	Sentences                                   []string // what happens to it when nobody watches
}
