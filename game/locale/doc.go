// Package locale holds texts in another language: a [Catalogue], read from a
// PO file as translators' tools write them. It is handed to whoever writes
// words; nothing here remembers which language is on. A nil *Catalogue is
// English and gives back every source text, so the source text is the key and
// a text without a translation is shown as it was written.
//
// Two kinds of texts are kept apart. What is said in a scenario is plain text,
// asked for with [Catalogue.Find], in which a percent sign is a percent sign.
// What the program says is a format of package fmt, asked for with
// [Catalogue.Text], [Catalogue.In] and [Catalogue.Count]. There a translator
// may put the arguments in another order by number, as in fmt itself:
//
//	msgid  "%s's trust fell to %d"
//	msgstr "bajó a %[2]d la confianza de %[1]s"
//
// and may leave an argument out or use it twice, but not ask for one that is
// not there, nor print it as something else. A translation that does gives way
// to its source text, and [Catalogue.Faults] names it. Texts without arguments,
// as they stand in tables, are asked for with [Catalogue.Word], and lists are
// joined by [Catalogue.And] and [Catalogue.Or].
//
// Package assets/lang holds the program's texts, and collects them from the
// source: from calls of these methods with a text written out, and from
// declarations under a comment
//
//	//locale:texts
//
// behind which their context may stand, or "by field" where each string's
// context is the name of the field that it is given to.
//
// The reader is our own because a browser has to load it: GNU gettext's format
// is small, and the libraries for it bring tables worth 100 KB.
package locale
