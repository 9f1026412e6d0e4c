/** The council's policy as a document, and the way of a change from draft to published. */
@NullMarked
package uk.ourplan.admin.policy;

import org.jspecify.annotations.NullMarked;
