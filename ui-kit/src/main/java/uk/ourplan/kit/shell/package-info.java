/** What surrounds every screen: who is signed in, the way around, shortcuts and the end of the session. */
@NullMarked
package uk.ourplan.kit.shell;

import org.jspecify.annotations.NullMarked;
