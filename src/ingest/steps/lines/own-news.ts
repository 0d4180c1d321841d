/** A school, a works, a district that prints its own paper (本院讯, 我厂讯): only with a blank or a bracket behind it. */
export const OWN_NEWS = '[本我](?:院|校|厂|局|矿|港|场|站|所|部|会|社|县|市|区|镇|乡|公司)讯(?=[\\s　（(])'
