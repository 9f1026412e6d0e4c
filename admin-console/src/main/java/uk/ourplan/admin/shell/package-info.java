/** What surrounds every screen of administrators and operators. */
@NullMarked
package uk.ourplan.admin.shell;

import org.jspecify.annotations.NullMarked;
