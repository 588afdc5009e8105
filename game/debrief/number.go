package debrief

import (
	"strconv"

	"upperhand/game/locale"
)

// Signed writes a change of a meter with a sign that reads as one: "+3", "−6".
func Signed(n int) string {
	switch {
	case n > 0:
		return "+" + strconv.Itoa(n)
	case n < 0:
		return "−" + strconv.Itoa(-n)
	}
	return "0"
}

//locale:texts number
var small = [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// Count writes a small number as a word, as in "three".
func Count(say *locale.Catalogue, n int) string {
	if n >= 0 && n < len(small) {
		return say.Word("number", small[n])
	}
	return strconv.Itoa(n)
}

//locale:texts often
var often = [...]string{"never", "once", "twice"}

// Times writes how often: "once", "twice", "three times".
func Times(say *locale.Catalogue, n int) string {
	if n >= 0 && n < len(often) {
		return say.Word("often", often[n])
	}
	return say.Text("%s times", Count(say, n))
}

//locale:texts ordinal
var ordinals = [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}

// ordinal writes "second", and from the eleventh on "11th".
func ordinal(say *locale.Catalogue, n int) string {
	if n > 0 && n < len(ordinals) {
		return say.Word("ordinal", ordinals[n])
	}
	switch tens := n / 10 % 10; {
	case tens == 1:
	case n%10 == 1:
		return say.Text("%dst", n)
	case n%10 == 2:
		return say.Text("%dnd", n)
	case n%10 == 3:
		return say.Text("%drd", n)
	}
	return say.Text("%dth", n)
}

// inTurns names turns behind what happened in them: " (turns 2, 3 and 9)".
func inTurns(say *locale.Catalogue, turns []string) string {
	return " (" + theTurns(say, turns) + ")"
}

func theTurns(say *locale.Catalogue, turns []string) string {
	return say.Count(len(turns), "turn %s", "turns %s", say.And(turns))
}
