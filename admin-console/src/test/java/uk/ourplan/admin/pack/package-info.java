/** How the screens for a policy on its way elsewhere behave. */
@NullMarked
package uk.ourplan.admin.pack;

import org.jspecify.annotations.NullMarked;
