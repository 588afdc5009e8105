package hall

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// An alias is two words, so that it can be called across a room. The first is a
// colour, a stuff or a time of day, the second a bird, a small animal, a plant or
// a thing: nothing that says anything of a person. Left out on purpose are colours that people
// are called by, colours of parties, animals that people are called in anger, sizes
// and characters.
const (
	firsts = `amber apricot autumn azure birch bright bronze cedar cherry cinnamon clear coastal cobalt copper coral crystal
dappled drifting emerald evening forest garden glowing harbour harvest hazel indigo island jade lagoon lavender lilac
linen marble meadow mint misty moonlit morning mossy ocean olive opal orchard pearl pine plum quartz
rainy river ruby sandy sapphire silver snowy spring starlit summer sunny teal tidal topaz turquoise velvet
violet walnut willow windy winter woodland blue green`
	seconds = `heron finch otter wren swift lark kestrel kingfisher swallow plover puffin curlew dipper osprey hare marten
squirrel hedgehog dormouse lynx ibex dolphin turtle salmon trout newt cricket firefly ladybird dragonfly bumblebee butterfly
rowan aspen alder linden juniper bluebell foxglove snowdrop crocus clover lantern compass anchor kite lighthouse teapot
cello fiddle comet pebble brook oriole starling nightingale crane stork egret lapwing wagtail reindeer alpaca gazelle
sail fern acorn pinecone feather`
)

var firstWords, secondWords = strings.Fields(firsts), strings.Fields(seconds)

// drawn is how many aliases are drawn before one gets a number.
const drawn = 40

// alias draws an alias; after many that were taken, one with a number.
func alias(try int) string {
	name := capital(firstWords[rand.IntN(len(firstWords))]) + " " + capital(secondWords[rand.IntN(len(secondWords))])
	if try >= drawn {
		name += " " + strconv.Itoa(2+rand.IntN(98))
	}
	return name
}

func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }
