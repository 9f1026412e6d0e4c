package uk.ourplan.core.plan;

class DraftingAPlan {
    Object plan(reactor.core.publisher.Mono<Object> plan) {
        return plan.block();
    }
}
