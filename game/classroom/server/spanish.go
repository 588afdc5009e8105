package server

import (
	"fmt"
	"net/http"
	"strings"
)

// The languages that a trainee's pages are in.
const (
	english = "en"
	spanish = "es"
)

// Spoken is the language in which somebody gets their pages: the first of those
// their browser asks for that there is, else English.
func Spoken(r *http.Request) string {
	for wanted := range strings.SplitSeq(r.Header.Get("Accept-Language"), ",") {
		tag, _, _ := strings.Cut(wanted, ";")
		tag, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
		if tag == english || tag == spanish {
			return tag
		}
	}
	return english
}

// Say gives a text of the page in its language. A text that has no other words is
// told as it is: a class's title is nobody's to translate.
func (p page) Say(text string, args ...any) string {
	if other, ok := inSpanish[text]; ok && p.Lang == spanish {
		text = other
	}
	if len(args) == 0 {
		return text
	}
	return fmt.Sprintf(text, args...)
}

// inSpanish are the texts of the pages before the game, and what goes wrong there.
var inSpanish = map[string]string{
	"Join a class": "Entrar en una clase",
	"You are %s":   "Eres %s",
	"Your seat in %s is kept in this browser.":                                           "Tu sitio en %s se guarda en este navegador.",
	"Your seat is kept in this browser.":                                                 "Tu sitio se guarda en este navegador.",
	"The class is closed: you can still read and play, and nothing more is kept for it.": "La clase está cerrada: aún puedes leer y jugar, y ya no se guarda nada para ella.",
	"Go on":          "Seguir",
	"Somebody else?": "¿Otra persona?",
	"On a shared computer, leave the seat for the next person. To come back to it you need its key: go on, and choose “show my key” first.": "En un ordenador compartido, deja el sitio a la siguiente persona. Para volver a él necesitas su clave: antes entra y elige «Mostrar mi clave».",
	"Leave this seat":                  "Dejar este sitio",
	"Code of the class":                "Código de la clase",
	"Your name":                        "Tu nombre",
	"only if your teacher asks for it": "solo si te lo pide quien enseña",
	"You get an alias, such as Blue Heron. No account, no e-mail address.": "Recibes un alias, como Blue Heron. Sin cuenta ni dirección de correo.",
	"Join":                                  "Entrar",
	"I have a seat key":                     "Tengo la clave de un sitio",
	"Go on where you were, on this device.": "Sigue donde estabas, en este dispositivo.",
	"Seat key":                              "Clave del sitio",
	"Come back":                             "Volver a mi sitio",
	"What is kept, and for how long":        "Qué se guarda y por cuánto tiempo",
	"Back":                                  "Volver",
	"Sorry":                                 "Lo sentimos",

	"No class has this code. Look at it again: it has six letters and digits.":       "Ninguna clase tiene este código. Míralo otra vez: tiene seis letras y cifras.",
	"No seat has this key. It stands on the page of the seat, behind “show my key”.": "Ningún sitio tiene esta clave. Está en la página del sitio, en «Mostrar mi clave».",
	"This class is closed: ask whoever teaches it.":                                  "Esta clase está cerrada: pregunta a quien la da.",
	"All seats of this class are taken: ask whoever teaches it.":                     "Todos los sitios de esta clase están ocupados: pregunta a quien la da.",
	"No name is left for another seat: ask whoever teaches the class.":               "No queda nombre para otro sitio: pregunta a quien da la clase.",
	"The form could not be read. Go back and try again.":                             "No se pudo leer el formulario. Vuelve e inténtalo otra vez.",
	"There is no page at this address.":                                              "En esta dirección no hay ninguna página.",
	"This address takes no requests of this kind.":                                   "Esta dirección no acepta peticiones de este tipo.",
	"Too much happens at once just now. Try again in a moment.":                      "Ahora pasan demasiadas cosas a la vez. Inténtalo dentro de un momento.",
	"Your teacher has taken this seat out of the class.":                             "Tu docente ha sacado este sitio de la clase.",
	tooMany: "Acaban de llegar muchos códigos equivocados desde esta red. Espera medio minuto e inténtalo otra vez.",
	broken:  "Algo falló en el servidor de la clase. Lo que hiciste está en este dispositivo; inténtalo dentro de un momento.",
	tooFast: "En la última hora ha entrado muchísima gente desde esta red. Espera un minuto e inténtalo otra vez, o pregunta a quien da la clase.",
}
