package sandbox

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// formatSteps is the price of writing one number: the largest take some 15 µs with all digits.
const formatSteps = 64

// verb is one %… of a format, taken apart.
type verb struct {
	flags string
	width int
	prec  int // −1: not given
	kind  byte
}

// libFormat knows %d %i %s %f %g %x %X %% with widths and precisions up to 99. Go's own verbs never show through.
func libFormat(c *Call) []Value {
	format := c.string(0)
	c.machine.look(c.Line, len(format))
	var b strings.Builder
	arg := 1
	for i := 0; i < len(format); {
		if format[i] != '%' {
			j := strings.IndexByte(format[i:], '%')
			if j < 0 {
				j = len(format) - i
			}
			b.WriteString(format[i : i+j])
			i += j
			continue
		}
		v, n := readVerb(format[i+1:])
		i += 1 + n
		switch {
		case v.kind == '%':
			c.machine.step(c.Line, 1)
			b.WriteByte('%')
			continue
		case v.kind == 0:
			c.machine.fail(c.Line, BadArgument, "string.format: after %% only d i s f g x X and %% are known, with widths up to 99")
		}
		b.WriteString(c.formatted(v, arg))
		arg++
		if b.Len() > c.machine.limits.String {
			break
		}
	}
	c.machine.newString(c.Line, b.Len())
	return one(b.String())
}

// readVerb reads what follows a percent sign and how many bytes that is; kind 0 stands for something unknown.
func readVerb(s string) (v verb, n int) {
	v.prec = -1
	for n < len(s) && strings.IndexByte("-+ 0#", s[n]) >= 0 && n < 5 {
		n++
	}
	v.flags = s[:n]
	digits := func() (value int) {
		for k := 0; k < 2 && n < len(s) && isDigit(s[n]); k++ {
			value = value*10 + int(s[n]-'0')
			n++
		}
		return value
	}
	v.width = digits()
	if n < len(s) && s[n] == '.' {
		n++
		v.prec = digits()
	}
	if n < len(s) && strings.IndexByte("disfgxX%", s[n]) >= 0 {
		v.kind = s[n]
		n++
	}
	return v, n
}

// padded writes a text; of the flags only the minus means anything for one.
func (v verb) padded(s string) string {
	if v.width == 0 && v.prec < 0 {
		return s
	}
	if v.prec < 0 {
		v.prec = len(s)
	}
	if strings.Contains(v.flags, "-") {
		v.width = -v.width
	}
	return fmt.Sprintf("%*.*s", v.width, v.prec, s)
}

func (c *Call) formatted(v verb, arg int) string {
	c.machine.step(c.Line, 4)
	if v.kind == 's' {
		s := text(c.any(arg))
		c.machine.look(c.Line, 2*len(s))
		return v.padded(s)
	}
	spec := "%" + v.flags
	if v.width > 0 {
		spec += strconv.Itoa(v.width)
	}
	prec := func(p int) {
		if p >= 0 {
			spec += "." + strconv.Itoa(p)
		}
	}
	switch v.kind {
	case 'f', 'g':
		c.machine.step(c.Line, formatSteps)
		if v.prec < 0 {
			v.prec = 6
		}
		f := c.number(arg)
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return FormatNumber(f)
		}
		prec(v.prec)
		return fmt.Sprintf(spec+string(v.kind), f)
	}
	f := math.Trunc(c.number(arg))
	n, ok := whole(f)
	if !ok || n < 0 && v.kind|0x20 == 'x' {
		c.bad(arg, "a whole number below 2^53")
	}
	prec(v.prec)
	if v.kind == 'i' {
		v.kind = 'd'
	}
	return fmt.Sprintf(spec+string(v.kind), n)
}
