package uk.ourplan.core.here;

public class Here {
    uk.ourplan.core.there.There there;
}

package uk.ourplan.core.there;

public class There {
    uk.ourplan.core.here.Here here;
}
