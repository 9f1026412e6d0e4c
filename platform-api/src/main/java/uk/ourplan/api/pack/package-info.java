/** A council's policy on its way elsewhere: a file brought in as a draft, and a policy that another council chose to share. */
@NullMarked
package uk.ourplan.api.pack;

import org.jspecify.annotations.NullMarked;
