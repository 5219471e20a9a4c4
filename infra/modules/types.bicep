metadata description = 'The types that parameters of several files have.'

@export()
@description('Tags of every resource.')
type Tags = {
  @description('A tag and its value.')
  *: string
}

@export()
@description('How the function app grows.')
type Scale = {
  @description('Memory of an instance; the month end keeps within 512 MB (docs/ARCHITECTURE.md), so 2048 is room enough.')
  instanceMemoryMB: 512 | 2048 | 4096

  @description('An upper bound of the bill: instances on demand at most, for requests and for each timer.')
  @minValue(1)
  @maxValue(1000)
  maximumInstanceCount: int

  @description('Requests that one instance answers at once; no more than host.json lets in.')
  @minValue(1)
  @maxValue(200)
  requestsPerInstance: int

  @description('Instances that are always warm for requests. 0: the first request after a quiet time waits for a cold start of some seconds.')
  @minValue(0)
  @maxValue(20)
  alwaysReady: int
}

@export()
@description('Who reaches the storage accounts over the network. Whatever is chosen, nobody gets in without Entra ID and a role: there are no keys.')
type Network = {
  @description('open: public endpoints. closed: the host and data accounts answer only to the subnet of the function app and to operatorAddresses.')
  kind: 'open' | 'closed'

  @description('Of the virtual network, closed only; a /26 is cut from it for the function app.')
  addressPrefix: string

  @description('Public IPv4 addresses or ranges from which operators run commands against the data account, closed only.')
  operatorAddresses: string[]

  @description('Public IPv4 addresses or ranges that may read the datasets, such as that of a data gateway. None: from everywhere, which the Power BI service needs (its addresses are not fixed).')
  analystAddresses: string[]
}

@export()
@description('How blobs are protected against mistakes.')
type Protection = {
  @description('Keeps what a blob was before it was overwritten.')
  versioning: bool

  @description('Days in which a deleted blob or container can be brought back.')
  @minValue(1)
  @maxValue(365)
  softDeleteDays: int

  @description('Days back to which block blobs can be restored to an instant; fewer than softDeleteDays; 0: not.')
  @minValue(0)
  @maxValue(364)
  pointInTimeDays: int

  @description('Locks the account against deletion. Content can still be deleted, by those who may.')
  lock: bool
}

@export()
@description('A rule of the storage life cycle: what becomes of blobs below some prefixes, in days.')
type LifecycleRule = {
  @description('What it does, in kebab-case.')
  name: string

  @description('Container and beginning of the name. None of files, manifests, inputs, journal, audit or received may be below one.')
  prefixes: string[]

  @description('Days after which what a blob was before is deleted.')
  deleteOldVersionsAfterDays: int?

  @description('Days without a change after which a blob moves to the cool tier.')
  coolAfterDays: int?
}

@export()
@description('Someone or a group in Entra ID.')
type Principal = {
  @description('Object id.')
  @minLength(36)
  @maxLength(36)
  id: string

  @description('What the object is.')
  type: 'Group' | 'User' | 'ServicePrincipal'
}

@export()
@description('App settings by name.')
type Settings = {
  @description('A setting and its value; no secrets.')
  *: string
}
