/** The edge: who is asking, as the verified token says; a council named anywhere else is refused. */
@NullMarked
package uk.ourplan.core.council.http;

import org.jspecify.annotations.NullMarked;
