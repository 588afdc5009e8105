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
		last := r.order.Back()
		r.order.Remove(last)
		delete(r.by, last.Value.(*remembered[K, V]).key)
	}
}

func (r *recent[K, V]) drop(key K) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if at, ok := r.by[key]; ok {
		r.order.Remove(at)
		delete(r.by, key)
	}
}

// dropWhere forgets what a function says.
func (r *recent[K, V]) dropWhere(gone func(K, V) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for key, at := range r.by {
		if gone(key, at.Value.(*remembered[K, V]).value) {
			r.order.Remove(at)
			delete(r.by, key)
		}
	}
}
