// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.ohsel.io.jackson2.OhselModule;

/** Quarkus' own mapper, which looks for no modules by itself, reads and writes the types of the model. */
@Singleton
public class OhselJson implements ObjectMapperCustomizer {

    /** Creates the bean. */
    public OhselJson() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new OhselModule());
    }
}
