/** Screens for a policy on its way elsewhere: taken away and brought in as a file, shared, compared and copied from. */
@NullMarked
package uk.ourplan.admin.pack;

import org.jspecify.annotations.NullMarked;
