/** Which council, and which of its people: the words for whose case it is and who is asking. */
@NullMarked
package uk.ourplan.language.council;

import org.jspecify.annotations.NullMarked;
