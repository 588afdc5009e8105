package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/store"
	"upperhand/game/terminal"
)

// classCmd is what whoever keeps several classes needs besides their teachers'
// pages.
type classCmd struct {
	List   classListCmd   `cmd:"" help:"List the classes: code, title, seats, until when they are open and kept."`
	Close  classCloseCmd  `cmd:"" help:"Close a class now: nobody joins, nothing more is taken. What is there stays until it is deleted."`
	Delete classDeleteCmd `cmd:"" help:"Delete a class with all that is in it, for good."`
	Key    classKeyCmd    `cmd:"" help:"Tell the teacher's key of a class."`
}

// classAt says where classes are kept, as for casebook serve.
type classAt struct {
	DB     string `name:"db" placeholder:"FILE|URL" help:"Where the classes are kept, as for casebook serve."`
	Secret string `placeholder:"FILE" help:"The secret of teachers' keys, as for casebook serve."`
}

// classOne names a class besides.
type classOne struct {
	classAt
	Code string `arg:"" help:"The code of the class, as casebook class list tells it."`
}

func (at classAt) open(ctx context.Context) (*vault, *hall.Hall, error) {
	k, err := openKept(ctx, at.DB, at.Secret, store.Options{})
	if err != nil {
		return nil, nil, err
	}
	return k, hall.New(k.store, hall.Config{Load: openCase}), nil
}

func (one classOne) open(ctx context.Context) (*vault, *hall.Hall, classroom.Class, error) {
	k, h, err := one.classAt.open(ctx)
	if err != nil {
		return nil, nil, classroom.Class{}, err
	}
	class, err := k.store.ClassByCode(ctx, hall.Typed(one.Code))
	if errors.Is(err, classroom.ErrNone) {
		err = fmt.Errorf("no class has the code %q here: casebook class list shows those that there are", terminal.Clean(one.Code))
	}
	if err != nil {
		k.store.Close()
	}
	return k, h, class, err
}

type classListCmd struct{ classAt }

// Run prints the classes, one a line.
func (cmd *classListCmd) Run(c *console) error {
	ctx := context.Background()
	k, h, err := cmd.open(ctx)
	if err != nil {
		return err
	}
	defer k.store.Close()
	classes, err := k.store.Classes(ctx)
	if err != nil {
		return err
	}
	if len(classes) == 0 {
		fmt.Fprintf(c.err, "No class is kept in %s.\n", k.where)
		return nil
	}
	table := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "code\tseats\topen until\tkept until\ttitle")
	for _, class := range classes {
		seats, err := k.store.Seats(ctx, class.ID)
		if err != nil {
			return err
		}
		until := class.Closes.Local().Format("2006-01-02 15:04")
		if !h.Now().Before(class.Closes) {
			until = "closed"
		}
		kept := class.Deletes.Local().Format(time.DateOnly)
		if !h.Now().Before(class.Deletes) {
			kept += " (past)"
		}
		fmt.Fprintf(table, "%s\t%d\t%s\t%s\t%s\n", class.Code, trainees(seats), until, kept, terminal.Clean(class.Title))
	}
	return table.Flush()
}

func trainees(seats []classroom.Seat) int {
	n := 0
	for _, s := range seats {
		if !s.Teacher {
			n++
		}
	}
	return n
}

type classCloseCmd struct{ classOne }

// Run closes the class.
func (cmd *classCloseCmd) Run(c *console) error {
	ctx := context.Background()
	k, h, class, err := cmd.open(ctx)
	if err != nil {
		return err
	}
	defer k.store.Close()
	class, err = h.Close(ctx, class.ID)
	if err == nil {
		fmt.Fprintf(c.err, "The class %s is closed. It is deleted on %s.\n", class.Code, class.Deletes.Local().Format("2 January 2006"))
	}
	return err
}

type classDeleteCmd struct {
	classOne
	Yes bool `help:"Do not ask."`
}

// Run deletes the class, once its code was typed again.
func (cmd *classDeleteCmd) Run(c *console) error {
	ctx := context.Background()
	k, h, class, err := cmd.open(ctx)
	if err != nil {
		return err
	}
	defer k.store.Close()
	seats, err := k.store.Seats(ctx, class.ID)
	if err != nil {
		return err
	}
	if !cmd.Yes {
		fmt.Fprintf(c.err, "The class %s (%s) with %s and all that was done in it will be deleted for good. Type its code to go on: ",
			class.Code, terminal.Clean(class.Title), count(trainees(seats), "seat", "seats"))
		var typed string
		_, _ = fmt.Fscanln(c.stdin, &typed) // what cannot be read is not the code
		if !strings.EqualFold(typed, class.Code) {
			return errors.New("that is not its code: nothing was deleted")
		}
	}
	if err := h.Delete(ctx, class.ID); err != nil {
		return err
	}
	fmt.Fprintf(c.err, "The class %s is deleted.\n", class.Code)
	return nil
}

type classKeyCmd struct{ classOne }

// Run prints the key alone, for scripts.
func (cmd *classKeyCmd) Run(c *console) error {
	k, _, class, err := cmd.open(context.Background())
	if err != nil {
		return err
	}
	defer k.store.Close()
	key := hall.TeacherKey(k.secret, class.ID)
	if !classroom.IsKey(key, class.Key) {
		return errors.New("this class was begun with another secret: name the file it was begun with as --secret FILE")
	}
	fmt.Fprintln(c.out, key)
	return nil
}
