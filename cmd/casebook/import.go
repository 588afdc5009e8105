package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"upperhand/game/script"
	"upperhand/game/twine"
)

type importCmd struct {
	Paths    []string `arg:"" name:"story" help:"Files of one story: Twee (.twee, .tw), HTML published by Twine or an archive of it, JSON; or a folder of Twee files."`
	Output   string   `short:"o" placeholder:"DIR" help:"The folder that is made; without it, one named like the story. Of an archive, the folder that the stories' folders are put into."`
	Story    string   `placeholder:"TITLE" help:"Of an archive, only the story of this title."`
	Speakers bool     `help:"Let names before a colon, as in \"Ana: I see.\", become characters who speak. A name counts that begins two lines or more."`
}

// Help is what --help adds.
func (importCmd) Help() string {
	return `Text, links, facts that are set, and simple conditions are carried over from Harlowe, SugarCube, Chapbook, Snowman and the formats of Twine 1. What cannot be is marked in the script with "-- TODO Twine:" and listed with its place.

The result is a folder as casebook new makes it. It can be played at once; casebook check then says what it needs to teach something: power and manner of the choices, objectives, a prebrief. Nothing is ever overwritten.`
}

// Run imports the story, or every story of an archive.
func (cmd *importCmd) Run(c *console) error {
	files, err := storyFiles(cmd.Paths)
	if err != nil {
		return err
	}
	stories, err := twine.Read(files)
	if err != nil {
		return err
	}
	if stories, err = cmd.pick(stories); err != nil {
		return err
	}
	cases, folders, err := cmd.convert(stories)
	if err != nil {
		return err
	}
	for _, folder := range folders {
		if _, err := os.Lstat(folder); err == nil {
			return fmt.Errorf("%q is there already, and nothing was imported: choose another folder with -o, or move it away", folder)
		}
	}
	for i, made := range cases {
		if err := makeFolder(folders[i], importedFiles(made)); err != nil {
			return err
		}
		if i > 0 {
			fmt.Fprintln(c.out)
		}
		fmt.Fprintf(c.out, "%s\n%s", folders[i], made.Report.Text())
	}
	fmt.Fprintf(c.err, "Next:\n  casebook play  %[1]s\n  casebook check %[1]s\n  casebook test  %[1]s\n", folders[0])
	return nil
}

// pick keeps the story that was asked for.
func (cmd *importCmd) pick(stories []*twine.Story) ([]*twine.Story, error) {
	if cmd.Story == "" {
		return stories, nil
	}
	var titles []string
	for _, s := range stories {
		if strings.EqualFold(strings.TrimSpace(s.Title), strings.TrimSpace(cmd.Story)) {
			return []*twine.Story{s}, nil
		}
		titles = append(titles, fmt.Sprintf("%q", s.Title))
	}
	return nil, usageError{fmt.Errorf("there is no story %q in it; there are: %s", cmd.Story, strings.Join(titles, ", "))}
}

// convert makes the scenarios and says which folder each goes to. A scenario
// is called like its folder where the folder's name can be an id.
func (cmd *importCmd) convert(stories []*twine.Story) (cases []*twine.Scenario, folders []string, err error) {
	taken := map[string]bool{}
	for _, s := range stories {
		options := twine.Options{Speakers: cmd.Speakers}
		if len(stories) == 1 && cmd.Output != "" {
			options.ID = idLike(filepath.Base(filepath.Clean(cmd.Output)))
		}
		made, err := twine.Convert(s, options)
		if err != nil {
			return nil, nil, err
		}
		folder := cmd.Output
		if folder == "" || len(stories) > 1 {
			id := made.ID
			for n := 2; taken[id]; n++ {
				id = fmt.Sprintf("%s-%d", made.ID, n)
			}
			if taken[id] = true; id != made.ID {
				if made, err = twine.Convert(s, twine.Options{ID: id, Speakers: cmd.Speakers}); err != nil {
					return nil, nil, err
				}
			}
			folder = filepath.Join(cmd.Output, id)
		}
		cases, folders = append(cases, made), append(folders, folder)
	}
	return cases, folders, nil
}

// importedFiles are those of a scenario, with the same set-up for editors that
// casebook new gives.
func importedFiles(made *twine.Scenario) []newFile {
	return []newFile{
		{scenarioFile, made.Script},
		{testFile, made.Tests},
		{".luarc.json", []byte(luarc)},
		{".luacheckrc", []byte(luacheckrc)},
		{filepath.Join(".library", "upperhand.lua"), []byte(script.Definitions())},
	}
}

// makeFolder makes a folder that was not there, with files in it.
func makeFolder(folder string, files []newFile) error {
	if err := os.MkdirAll(filepath.Dir(folder), 0o777); err != nil {
		return fmt.Errorf("the folder %q cannot be made: %w", filepath.Dir(folder), err)
	}
	if err := os.Mkdir(folder, 0o777); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%q is there already, and nothing of it was touched", folder)
	} else if err != nil {
		return fmt.Errorf("the folder %q cannot be made: %w", folder, err)
	}
	for _, f := range files {
		if err := write(filepath.Join(folder, f.name), f.text); err != nil {
			return err
		}
	}
	return nil
}
