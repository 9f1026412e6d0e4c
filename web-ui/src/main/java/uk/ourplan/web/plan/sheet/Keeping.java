package uk.ourplan.web.plan.sheet;

import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.language.plan.SectionName;

/** Where a section is sent to be kept: the whole plan's workspace, or the part that was given to somebody. */
@FunctionalInterface
public interface Keeping {

    /** Sends it over the revision that was read, which {@code ifMatch} names. */
    Mono<Kept> keep(SectionName section, byte[] content, String ifMatch);

    /**
     * The section as it is kept now.
     *
     * @param then what else there is to show, done on the screen
     */
    record Kept(SectionView section, Runnable then) {}
}
