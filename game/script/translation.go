package script

import (
	"io/fs"
	"path"
	"path/filepath"
	"strings"
)

// Translation is a PO file that lies beside a scenario's, unread.
type Translation struct {
	Lang string // as its name says
	Path string // as messages call it
	Data []byte
	Err  error // it could not be read
}

// TranslationName is the name of the PO file for a language beside a scenario's
// file: es.po beside scenario.lua, case.es.po beside case.lua.
func TranslationName(file, lang string) string {
	if base := filepath.Base(file); base != ScenarioFile {
		return strings.TrimSuffix(base, ".lua") + "." + lang + ".po"
	}
	return lang + ".po"
}

// IsLanguage reports whether a text is a language tag: "es", "pt-BR".
func IsLanguage(tag string) bool { return languageTag.MatchString(tag) }

// TranslationsPath reads the translations beside a scenario, given its folder or
// its file, in the order of their languages.
func TranslationsPath(name string) []Translation {
	fsys, base := beside(name)
	return translations(fsys, base, filepath.ToSlash(name))
}

// TranslationsFS is TranslationsPath for a file system such as the embedded
// library.
func TranslationsFS(fsys fs.FS, name string) []Translation { return translations(fsys, name, name) }

func translations(fsys fs.FS, name, shown string) []Translation {
	if info, err := fs.Stat(fsys, name); err == nil && info.IsDir() {
		name, shown = path.Join(name, ScenarioFile), path.Join(shown, ScenarioFile)
	}
	dir, file := path.Split(name)
	files, err := fs.ReadDir(fsys, path.Clean("./"+dir))
	if err != nil {
		return nil
	}
	var all []Translation
	for _, f := range files {
		lang := strings.TrimSuffix(f.Name(), ".po")
		if file != ScenarioFile {
			lang = strings.TrimPrefix(lang, strings.TrimSuffix(file, ".lua")+".")
		}
		if !IsLanguage(lang) || f.Name() != TranslationName(file, lang) || !f.Type().IsRegular() {
			continue
		}
		t := Translation{Lang: lang, Path: path.Join(path.Dir(shown), f.Name())}
		if t.Data, t.Err = fs.ReadFile(fsys, path.Join(dir, f.Name())); t.Err != nil {
			t.Err = &fs.PathError{Op: "read", Path: t.Path, Err: t.Err}
		}
		all = append(all, t)
	}
	return all
}
