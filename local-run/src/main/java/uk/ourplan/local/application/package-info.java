/** The three jars of the platform, started with the environment that the chart sets too. */
@NullMarked
package uk.ourplan.local.application;

import org.jspecify.annotations.NullMarked;
