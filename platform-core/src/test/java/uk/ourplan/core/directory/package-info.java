/** The directory, tried against a made-up identity provider. */
@NullMarked
package uk.ourplan.core.directory;

import org.jspecify.annotations.NullMarked;
