/** The invented councils and people, loaded through the platform's own interface. */
@NullMarked
package uk.ourplan.local.sample;

import org.jspecify.annotations.NullMarked;
