package hall

import (
	"container/list"
	"sync"
)

// recent remembers the values that were used last, so many of them. It may be
// used by several goroutines.
type recent[K comparable, V any] struct {
	mu    sync.Mutex
	most  int
	order *list.List // of *remembered, the last used in front
	by    map[K]*list.Element
}

type remembered[K comparable, V any] struct {
	key   K
	value V
}

func newRecent[K comparable, V any](most int) *recent[K, V] {
	return &recent[K, V]{most: most, order: list.New(), by: map[K]*list.Element{}}
}

func (r *recent[K, V]) get(key K) (value V, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at, ok := r.by[key]
	if !ok {
		return value, false
	}
	r.order.MoveToFront(at)
	return at.Value.(*remembered[K, V]).value, true
}

func (r *recent[K, V]) put(key K, value V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if at, ok := r.by[key]; ok {
		at.Value.(*remembered[K, V]).value = value
		r.order.MoveToFront(at)
		return
	}
	r.by[key] = r.order.PushFront(&remembered[K, V]{key, value})
	if r.order.Len() > r.most {
		r.forget(r.order.Back())
	}
}

func (r *recent[K, V]) forget(at *list.Element) {
	r.order.Remove(at)
	delete(r.by, at.Value.(*remembered[K, V]).key)
}

// dropLast forgets what was used last longest ago, as long as a function says so of it.
func (r *recent[K, V]) dropLast(gone func(V) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for at := r.order.Back(); at != nil && gone(at.Value.(*remembered[K, V]).value); at = r.order.Back() {
		r.forget(at)
	}
}

func (r *recent[K, V]) drop(key K) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if at, ok := r.by[key]; ok {
		r.forget(at)
	}
}

// dropWhere forgets what a function says.
func (r *recent[K, V]) dropWhere(gone func(K, V) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for key, at := range r.by {
		if gone(key, at.Value.(*remembered[K, V]).value) {
			r.forget(at)
		}
	}
}
