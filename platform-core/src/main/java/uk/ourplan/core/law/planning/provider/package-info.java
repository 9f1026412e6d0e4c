/** What is known about the providers that a plan names (PROVIDER). */
@NullMarked
package uk.ourplan.core.law.planning.provider;

import org.jspecify.annotations.NullMarked;
