package org.safeer.gateway.client;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Roles are stored by the key the documentation uses, not by the name in this code. */
@Converter(autoApply = true)
class RoleColumn implements AttributeConverter<Role, String> {

  @Override
  public String convertToDatabaseColumn(Role role) {
    return role == null ? null : role.key();
  }

  @Override
  public Role convertToEntityAttribute(String key) {
    return key == null ? null : Role.of(key).orElseThrow();
  }
}
