package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"upperhand/game/bundle"
	"upperhand/game/flow"
	"upperhand/game/lms"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
	"upperhand/scenarios"
)

type exportCmd struct {
	To     string   `required:"" enum:"web,author,scorm12,scorm2004,cmi5" help:"What to make. As files that any web server can offer: web (the game with these scenarios) or author (a page to write a scenario in, which begins with the first of them). As one file for a learning platform: scorm12, scorm2004 or cmi5."`
	Out    string   `short:"o" help:"The folder to write, or a file that ends in .zip. Without it, upperhand-web, or for a learning platform upperhand-scorm12.zip and the like."`
	Player string   `placeholder:"DIR" help:"Take the game's program from this folder, not the one that casebook carries."`
	Mode   string   `enum:",explore,practise,assess" default:"" placeholder:"MODE" help:"Fix how all scenarios are played: explore, practise or assess. Without it the trainee picks."`
	Note   string   `placeholder:"FILE" help:"A text file with words of your school or workplace, shown before each scenario."`
	Paths  []string `arg:"" optional:"" name:"path" help:"Scenario files, folders that hold a scenario.lua, or folders of such folders; without any, the cases that come with the game."`
}

// Help is what --help adds.
func (exportCmd) Help() string {
	return `The game lists the scenarios in the order they are given in. To add or change one, export all of them again to the same place: the export holds what is named, and whoever plays is offered the new version.

scorm12, scorm2004 and cmi5 write one .zip that a learning platform such as Moodle takes as it is, about 6 MB, with all of the scenarios in one activity. Take scorm12 unless somebody asks for another; casebook help lms tells what to set there, and what a teacher sees.

The files of web and author work from any folder of any web server that offers plain files; open them over http or https, not from the disk. With https the game can also be installed, and works without a network after the first time.

Some servers can send Brotli, which is a fifth to a third less to load. They give upperhand.wasm.br for upperhand.wasm.gz where the browser's Accept-Encoding has br, with Content-Type: application/wasm, Content-Encoding: br and Vary: Accept-Encoding. casebook serve does so; the lines for nginx and Caddy are:

  location ~ /upperhand\.wasm\.gz$ {
    add_header Vary Accept-Encoding;
    if ($http_accept_encoding ~ br) { rewrite ^(.*)\.gz$ $1.br last; }
  }
  location ~ /upperhand\.wasm\.br$ {
    types { } default_type application/wasm;
    add_header Content-Encoding br;
    add_header Vary Accept-Encoding;
  }

  @br {
    path */upperhand.wasm.gz
    header Accept-Encoding *br*
  }
  handle @br {
    uri path_regexp \.gz$ .br
    header Content-Type application/wasm
    header Content-Encoding br
    header Vary Accept-Encoding
    file_server
  }`
}

// Run writes the export. Nothing is written where a scenario has an error.
func (cmd *exportCmd) Run(c *console) error {
	if err := cmd.place(); err != nil {
		return err
	}
	cases, err := chosen(c, cmd.Paths)
	if err != nil {
		return err
	}
	course, err := cmd.course()
	if err != nil {
		return err
	}
	player, err := bundle.FindPlayer(cmd.Player, c.err)
	if err != nil {
		return err
	}
	files, err := cmd.make(player, cases, course)
	if err != nil {
		return err
	}
	return cmd.write(c, files, len(player.Gzip), len(cases))
}

func (cmd *exportCmd) write(c *console, files bundle.Files, program, cases int) (err error) {
	var gone []string
	if strings.HasSuffix(cmd.Out, ".zip") {
		err = files.WriteZip(cmd.Out)
	} else {
		gone = files.Dropped(cmd.Out)
		err = files.WriteFolder(cmd.Out)
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(c.out, cmd.Out)
	if len(gone) > 0 {
		fmt.Fprintf(c.err, "No longer in it: %s. Name all scenarios each time to keep them.\n", strings.Join(gone, ", "))
	}
	cmd.tell(c, files, program, cases)
	return nil
}

func (cmd *exportCmd) make(player bundle.Player, cases []bundle.Case, course bundle.Course) (bundle.Files, error) {
	if cmd.To == "author" {
		return bundle.MakeAuthor(player, cases)
	}
	if !lms.IsFormat(cmd.To) {
		return bundle.Make(player, cases, course)
	}
	loaded := make([]*scenario.Scenario, len(cases))
	for i, of := range cases {
		read, found := script.Load(of.From, of.Source)
		if read == nil {
			return nil, fmt.Errorf("%s was changed while it was read, and has mistakes now: %s", of.From, found[0])
		}
		loaded[i] = read.Scenario
	}
	return lms.Make(lms.Format(cmd.To), player, cases, loaded, course)
}

// place is where the export goes. A learning platform takes one file only.
func (cmd *exportCmd) place() error {
	switch isPackage := lms.IsFormat(cmd.To); {
	case cmd.Out == "" && isPackage:
		cmd.Out = "upperhand-" + cmd.To + ".zip"
	case cmd.Out == "":
		cmd.Out = "upperhand-web"
	case isPackage && !strings.HasSuffix(cmd.Out, ".zip"):
		return usageError{fmt.Errorf("a learning platform takes one file: end the name after -o in .zip, as in -o %s.zip", cmd.Out)}
	}
	return nil
}

// course is what is said about all scenarios.
func (cmd *exportCmd) course() (bundle.Course, error) {
	note := ""
	if cmd.Note != "" {
		text, err := readFile(cmd.Note)
		if err != nil {
			return bundle.Course{}, fmt.Errorf("the note cannot be read: %w", err)
		}
		note = string(text)
	}
	if cmd.To == "author" && (note != "" || cmd.Mode != "") {
		return bundle.Course{}, usageError{errors.New("--mode and --note are not for --to author: an author tries everything")}
	}
	of, err := flow.NewCourse(cmd.Mode, note)
	if err != nil {
		return bundle.Course{}, fmt.Errorf("--note %s: %w", cmd.Note, err)
	}
	return bundle.Course{Mode: string(of.Mode), Note: of.Note}, nil
}

func (cmd *exportCmd) tell(c *console, files bundle.Files, program, cases int) {
	if lms.IsFormat(cmd.To) {
		cmd.tellPlatform(c, files, cases)
		return
	}
	fmt.Fprintf(c.err, "Wrote %s: %s in %s, %s. A browser loads %s of it.\n", cmd.Out,
		count(cases, "scenario", "scenarios"), count(len(files), "file", "files"), megabytes(files.Size()), megabytes(program))
	put := "put the files of this folder"
	if strings.HasSuffix(cmd.Out, ".zip") {
		put = "unpack it, and put its files"
	}
	fmt.Fprintf(c.err, "Next:\n  casebook serve --solo %s   to try it here\n  %s into any folder of a web server, and give its address to those who are to play\n"+
		"  casebook export --help   how a server can send less, and how to add a scenario later\n", quoted(cmd.Out), put)
}

func (cmd *exportCmd) tellPlatform(c *console, files bundle.Files, cases int) {
	fmt.Fprintf(c.err, "Wrote %s: a %s package of %s in %s.\n", cmd.Out, lms.Format(cmd.To),
		count(cases, "scenario", "scenarios"), count(len(files), "file", "files"))
	if info, err := os.Stat(cmd.Out); err == nil {
		fmt.Fprintf(c.err, "To upload: %s.\n", megabytes(int(info.Size())))
	}
	fmt.Fprintf(c.err, "Next:\n  casebook help lms   where a platform takes it, what to set there, and what a teacher sees\n"+
		"  casebook serve %s   to look at it here, outside of a platform\n", quoted(cmd.Out))
}

// quoted is a path as a shell takes it.
func quoted(path string) string {
	if strings.ContainsAny(path, " \t\"'\\$&;|<>()*?[]#~`!") {
		return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
	}
	return path
}

func megabytes(n int) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

// chosen reads the scenarios that paths mean, without any those that come with
// the game. All of their mistakes are printed before it gives up.
func chosen(c *console, paths []string) ([]bundle.Case, error) {
	if len(paths) == 0 {
		return shipped()
	}
	files, troubles := find(paths)
	files = once(files)
	var cases []bundle.Case
	for _, file := range files {
		read, found := caseIn(file)
		if found.Failed() {
			troubles = append(troubles, found...)
			continue
		}
		cases = append(cases, read)
	}
	if len(troubles) > 0 {
		printDiagnostics(c.err, troubles.Sort())
		return nil, errFindings
	}
	return cases, bundle.CheckCases(cases)
}

func shipped() ([]bundle.Case, error) {
	var cases []bundle.Case
	for _, id := range scenarios.IDs() {
		name := path.Join(id, scenarioFile)
		source, err := fs.ReadFile(scenarios.FS, name)
		if err != nil {
			return nil, err
		}
		tests, err := fs.ReadFile(scenarios.FS, path.Join(id, testFile))
		if err != nil {
			return nil, err
		}
		cases = append(cases, bundle.Case{ID: id, From: name, Source: source, Tests: tests, Words: wordsOf(script.TranslationsFS(scenarios.FS, name))})
	}
	return cases, nil
}

// wordsOf are the translations that go along: those that the game can read.
func wordsOf(beside []script.Translation) []bundle.Words {
	var all []bundle.Words
	for _, t := range beside {
		if _, err := translation.Catalogue(t.Lang, t.Data); err == nil && t.Err == nil {
			all = append(all, bundle.Words{Lang: t.Lang, PO: t.Data})
		}
	}
	return all
}

// caseIn reads a scenario's file as it is, once it is known that it can be
// played.
func caseIn(file string) (bundle.Case, scenario.Diagnostics) {
	source, err := readFile(file)
	if err != nil {
		return bundle.Case{}, scenario.Diagnostics{unreadable(file, err)}
	}
	loaded, found := script.Load(file, source)
	if loaded == nil {
		return bundle.Case{From: file, Source: source}, found
	}
	c := bundle.Case{ID: loaded.Scenario.ID, From: file, Source: source, Words: wordsOf(script.TranslationsPath(file))}
	if tests, err := readFile(filepath.Join(filepath.Dir(file), testFile)); err == nil {
		c.Tests = tests
	}
	return c, found
}

// once leaves out files that were named twice, as a folder and by themselves.
func once(files []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(files, func(file string) bool {
		full, err := filepath.Abs(file)
		twice := err == nil && seen[full]
		seen[full] = true
		return twice
	})
}
