/** A whole council policy as one readable YAML file: strict reading, exact writing, and opening a council with it. */
@NullMarked
package uk.ourplan.tenant.pack;

import org.jspecify.annotations.NullMarked;
