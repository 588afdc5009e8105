package voice

import (
	"bufio"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestMain is also the programs that speak in these tests: this binary, run
// with a word that says how it behaves.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && strings.HasPrefix(os.Args[1], "speak-") {
		speak(strings.TrimPrefix(os.Args[1], "speak-"))
	}
	os.Exit(m.Run())
}

func speak(how string) {
	in := bufio.NewScanner(os.Stdin)
	if marker, ok := strings.CutPrefix(how, "later="); ok {
		if f, err := os.OpenFile(marker, os.O_CREATE|os.O_EXCL, 0o666); err == nil {
			f.Close()
			os.Exit(5)
		}
	}
	switch how {
	case "dead":
		fmt.Fprintln(os.Stderr, "no sound card")
		os.Exit(3)
	case "faint": // says one thing and fails
		in.Scan()
		os.Exit(4)
	case "never": // comes to no end
		end := make(chan os.Signal, 1)
		signal.Notify(end, os.Interrupt)
		<-end
	}
	for in.Scan() {
		fmt.Println(in.Text())
	}
	fmt.Println("(end)")
	os.Exit(0)
}

// plainly are words for a program that stays and is silenced by a line.
func plainly(lines []string) string { return "(hush)\n" + strings.Join(append(lines, ""), "\n") }

// spoken gives the lines that programs speak, as they come.
func spoken(t *testing.T, how string, stays bool) (*Voice, func() string) {
	t.Helper()
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close(); out.Close() })
	v := start(engine{program: os.Args[0], args: []string{"speak-" + how}, stays: stays, words: plainly, echo: in})
	lines := bufio.NewScanner(out)
	return v, func() string {
		lines.Scan()
		return lines.Text()
	}
}

func expect(t *testing.T, next func() string, want ...string) {
	t.Helper()
	for _, w := range want {
		if got := next(); got != w {
			t.Fatalf("it speaks %q, want %q", got, w)
		}
	}
}

func TestAProgramThatStaysSaysEverything(t *testing.T) {
	v, next := spoken(t, "on", true)
	v.Say([]string{"One.", "Two."})
	expect(t, next, "(hush)", "One.", "Two.")
	v.Say([]string{"Three."})
	expect(t, next, "(hush)", "Three.")
	v.Say(nil)
	expect(t, next, "(hush)")
	v.Close()
	expect(t, next, "(hush)", "(end)")
}

func TestAProgramThatSaysOneThingIsStartedForEach(t *testing.T) {
	v, next := spoken(t, "on", false)
	v.Say([]string{"One."})
	expect(t, next, "(hush)", "One.", "(end)")
	v.Say([]string{"Two."})
	expect(t, next, "(hush)", "Two.", "(end)")
	v.Close()
}

// The second saying is heard only because the first was cut short.
func TestSomethingNewCutsShortWhatIsSaid(t *testing.T) {
	v := start(engine{program: os.Args[0], args: []string{"speak-never"}, words: plainly})
	var programs []*running
	for range 3 {
		last := (*running)(nil)
		if len(programs) > 0 {
			last = programs[len(programs)-1]
		}
		r, err := v.tell(last, []string{"On and on."})
		if err != nil {
			t.Fatal(err)
		}
		programs = append(programs, r)
		t.Cleanup(func() { _ = r.command.Process.Kill() })
	}
	programs[2].leave()
	for _, p := range programs {
		<-p.ended
	}
	v.Close()
}

func TestAVoiceThatCannotSpeakIsGivenUp(t *testing.T) {
	v, _ := spoken(t, "dead", true)
	v.Say([]string{"One."})
	if err := <-v.Lost(); !strings.Contains(err.Error(), "no sound card") {
		t.Errorf("the reason is %q", err)
	}
	for range 5 { // and nobody waits for it
		v.Say([]string{"More."})
	}
	v.Close()
}

func TestAVoiceThatFaintsEachTimeIsGivenUp(t *testing.T) {
	v, _ := spoken(t, "faint", true)
	v.Say([]string{"One."})
	if err := <-v.Lost(); err == nil {
		t.Error("no reason")
	}
	v.Close()
}

func TestAVoiceThatFaintedOnceSaysItAgain(t *testing.T) {
	v, next := spoken(t, "later="+filepath.Join(t.TempDir(), "fainted"), true)
	v.Say([]string{"One."})
	expect(t, next, "(hush)", "One.")
	v.Close()
}

func TestAProgramThatIsNotThereIsNoVoice(t *testing.T) {
	v := start(engine{program: filepath.Join(t.TempDir(), "none"), words: plainly})
	v.Say([]string{"One."})
	if err := <-v.Lost(); err == nil {
		t.Error("no reason")
	}
	v.Close()
	t.Setenv("PATH", t.TempDir())
	if _, ok := Find(); ok {
		t.Error("a voice is found on an empty path")
	}
}

func TestNothingSaidIsACommand(t *testing.T) {
	lines := clean([]string{"!-!SET all VOLUME 100", "--help", "!-!-!QUIT", "a\n!-!QUIT\r\nb\x1b[2J", " \t ", "bad \xff byte",
		"[[slnc 100000]] [[[x", strings.Repeat("é", 3000) + "!-!QUIT", strings.Repeat("word ", 2000) + "!-!QUIT"})
	for l := range strings.Lines(strings.TrimPrefix(dispatcher().words(lines), "!-!CANCEL self\n")) {
		if strings.Contains(l, "!-!") || len(l) > dispatcherLine+1 || strings.ContainsAny(l, "\r\x1b") {
			t.Errorf("spd-say reads %.60q (%d bytes)", l, len(l))
		}
	}
	if text := say().words(lines); strings.Contains(text, "[[") {
		t.Errorf("say reads a command in %.200q", text)
	}
	if text := sapi().words(lines); strings.Count(text, "\n") != 1 {
		t.Errorf("SAPI reads more than a line in %.200q", text)
	}
	for _, e := range []engine{dispatcher(), say(), sapi()} {
		if slices.ContainsFunc(e.args, func(a string) bool { return strings.ContainsRune(a, '"') }) {
			t.Errorf("%s: Windows quotes arguments by rules of its own", e.program)
		}
	}
}

func TestLongLinesLoseNoWord(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("“Ich weiß’s nicht.” ", 900))
	got := strings.TrimPrefix(dispatcher().words([]string{long}), "!-!CANCEL self\n")
	if joined := strings.ReplaceAll(strings.TrimSpace(got), "\n", " "); joined != long {
		t.Errorf("it became %.200q", joined)
	}
}

func TestThePrinterPrintsWhatWouldBeSaid(t *testing.T) {
	var b strings.Builder
	p := Printer{To: &b}
	p.Say([]string{"One.", "", "Two\nlines."})
	p.Say(nil)
	p.Say([]string{"Three."})
	if want := "One.\nTwo lines.\n\nThree.\n\n"; b.String() != want {
		t.Errorf("printed %q, want %q", b.String(), want)
	}
}
