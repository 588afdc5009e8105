package store

import (
	"context"
	"errors"

	"upperhand/game/classroom"
)

func open(context.Context, string, Options) (classroom.Store, error) {
	return nil, errors.New("a browser has no database for a class: run the class server on a computer")
}
