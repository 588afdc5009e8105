package voice

import (
	"io"
	"strings"
	"unicode"
)

// engine is a program that speaks and how it is spoken to.
type engine struct {
	program string
	args    []string
	// stays says that one program says everything, a line after another. Another
	// kind is started for all that is said at once, and ended to silence it.
	stays bool
	// words are lines as the program wants to read them; of one that stays they
	// silence what it is saying.
	words func(lines []string) string
	echo  io.Writer // takes what it prints; nil where nobody wants it
}

// dispatcher is speech-dispatcher's own client: it passes on each line that it
// reads. What begins with "!-!" it takes for a command to the service, so text
// never holds that.
func dispatcher() engine {
	return engine{
		program: "spd-say", stays: true,
		args: []string{"--pipe-mode", "--application-name", "upperhand", "--language", "en", "--priority", "message"},
		words: func(lines []string) string {
			text := "!-!CANCEL self\n"
			for _, l := range lines {
				for l = strings.ReplaceAll(l, "!-!", "! "); l != ""; {
					var part string
					part, l = cut(l, dispatcherLine)
					text += part + "\n"
				}
			}
			return text
		},
	}
}

// dispatcherLine bounds a line, in bytes: spd-say takes the rest of a longer
// one for a line of its own.
const dispatcherLine = 4000

// say is the program that comes with macOS. Between double brackets it reads
// commands of its own, such as a silence of an hour.
func say() engine {
	return engine{
		program: "say",
		words: func(lines []string) string {
			return strings.NewReplacer("[", "(", "]", ")").Replace(strings.Join(lines, "\n")) + "\n"
		},
	}
}

// sapi is the voice of Windows, by its PowerShell, which says each line in place
// of the last: 19 is at once, in place of what is being said, and as plain text.
func sapi() engine {
	const loop = `$voice = New-Object -ComObject SAPI.SpVoice; ` +
		`$lines = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [System.Text.Encoding]::UTF8); ` +
		`while ($null -ne ($line = $lines.ReadLine())) { [void]$voice.Speak($line, 19) }`
	return engine{
		program: "powershell", stays: true,
		args:  []string{"-NoLogo", "-NoProfile", "-NonInteractive", "-Command", loop},
		words: func(lines []string) string { return strings.Join(lines, " ") + "\n" },
	}
}

// clean makes each line one line of plain text and leaves out empty ones.
func clean(lines []string) []string {
	var cleaned []string
	for _, l := range lines {
		l = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
				return ' '
			}
			return r
		}, strings.ToValidUTF8(l, " "))
		if l = strings.TrimSpace(l); l != "" {
			cleaned = append(cleaned, l)
		}
	}
	return cleaned
}

// cut takes up to most bytes from the front of a text, where it can between two
// words and never within a letter.
func cut(text string, most int) (part, rest string) {
	if len(text) <= most {
		return text, ""
	}
	at := strings.LastIndexByte(text[:most], ' ')
	if at <= 0 {
		at = most
		for at > 0 && text[at]&0xC0 == 0x80 {
			at--
		}
	}
	return text[:at], strings.TrimSpace(text[at:])
}
