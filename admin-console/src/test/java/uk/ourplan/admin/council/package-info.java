/** Specifies the screens of an operator and of a council's own data, over a core that is made up. */
@NullMarked
package uk.ourplan.admin.council;

import org.jspecify.annotations.NullMarked;
