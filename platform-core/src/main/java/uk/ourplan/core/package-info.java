/** The service: law, casework, storage and HTTP for every council. */
@NullMarked
package uk.ourplan.core;

import org.jspecify.annotations.NullMarked;
