// What a package's page says of itself and of the platform, in Spanish; see
// ../words.js.
import { teach } from '../words.js';

teach('es', {
  'Finish': 'Terminar',
  'This page was opened outside a learning platform. You can play; what you do is kept in this browser only, and nobody is told.':
    'Esta página se abrió fuera de una plataforma de aprendizaje. Puedes jugar; lo que hagas se guarda solo en este navegador y nadie se entera.',
  'Your learning platform does not answer ({}), so nothing is kept so far. You can play meanwhile; it is tried again.':
    'Tu plataforma de aprendizaje no responde ({}), así que de momento no se guarda nada. Mientras tanto puedes jugar; se intenta de nuevo.',
  'Your learning platform could not keep your latest choices ({}). It is tried again; leave this window open.':
    'Tu plataforma de aprendizaje no pudo guardar tus últimas decisiones ({}). Se intenta de nuevo; deja esta ventana abierta.',
  'Not all of your choices have reached your learning platform yet ({}). It is tried again; leave this window open.':
    'No todas tus decisiones han llegado aún a tu plataforma de aprendizaje ({}). Se intenta de nuevo; deja esta ventana abierta.',
  'Your learning platform has closed this session ({}). What you do from here on is not kept: close this window and open the activity again.':
    'Tu plataforma de aprendizaje ha cerrado esta sesión ({}). Lo que hagas desde ahora no se guarda: cierra esta ventana y abre la actividad otra vez.',
  'This activity can’t be opened: {}. Close this window and open the activity again in your course.':
    'No se puede abrir esta actividad: {}. Cierra esta ventana y abre la actividad otra vez en tu curso.',
  'You are looking back: your learning platform keeps nothing of what you do here now.':
    'Estás repasando: tu plataforma de aprendizaje no guarda nada de lo que hagas ahora aquí.',
  'This run is longer than your learning platform can keep. Its latest steps are not kept there.':
    'Esta partida es más larga de lo que tu plataforma de aprendizaje puede guardar. Sus últimos pasos no se guardan allí.',
  'What you write here stays in this window and does not go to your course. Save the report to keep it.':
    'Lo que escribas aquí se queda en esta ventana y no va a tu curso. Guarda el informe para conservarlo.',
  'the address lacks {}': 'a la dirección le falta {}',
  'the actor in the address can’t be read': 'no se puede leer el actor de la dirección',
  '{} in the address is no web address': '{} en la dirección no es una dirección web',
  'it answered {}': 'respondió {}',
  'it says nothing of this launch (LMS.LaunchData)': 'no dice nada de este inicio (LMS.LaunchData)',
  'this launch is over': 'este inicio ya ha terminado',
  'it gave no reason': 'no dio ninguna razón',
  'Close this notice': 'Cerrar este aviso',
  'You can close this window': 'Puedes cerrar esta ventana',
  'Not everything is kept yet': 'Aún no está guardado todo',
  'Your learning platform has your place and your choices. Open the activity again in your course to go on.':
    'Tu plataforma de aprendizaje tiene tu lugar y tus decisiones. Abre la actividad otra vez en tu curso para seguir.',
  'Nothing of this visit was to be kept.': 'De esta visita no había nada que guardar.',
  'Your learning platform has not taken everything ({}). Leave this window open: it is tried again, and this page says when it is done.':
    'Tu plataforma de aprendizaje no lo ha recibido todo ({}). Deja esta ventana abierta: se intenta de nuevo, y esta página dirá cuándo está hecho.',
  'Try again now': 'Intentar de nuevo ahora',
  'What you wrote in the debrief is not there: it was in this window only.': 'Lo que escribiste en la reflexión final no está allí: estaba solo en esta ventana.',
});
