/** Asking the law a question on a screen: its facts as a form, and what came of it. */
@NullMarked
package uk.ourplan.kit.question;

import org.jspecify.annotations.NullMarked;
