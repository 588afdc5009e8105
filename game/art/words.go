package art

// word returns w if a list of package scenario, whose words authors may write, has it,
// else the list's first.
func word(list []string, w string) string {
	for _, v := range list {
		if v == w {
			return w
		}
	}
	return list[0]
}
